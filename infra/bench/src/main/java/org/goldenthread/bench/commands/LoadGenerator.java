package org.goldenthread.bench.commands;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.bench.scratch.Percentiles;
import org.goldenthread.bench.scratch.ScratchService;

/** Clients that each send the next command as soon as the last is answered. */
final class LoadGenerator {

    private static final int RECORDED = 201;
    private static final int MALFORMED = 400;

    private final ScratchService service;
    private final String token;
    private long recorded;

    LoadGenerator(ScratchService service, String token) {
        this.service = service;
        this.token = token;
    }

    /** How many commands have been answered as recorded, in all runs. */
    long recorded() {
        return recorded;
    }

    /** How long each command of one client took that was answered so, and how many were not. */
    private record Heard(long[] nanos, long refused, String firstRefusal) {}

    /** Lets as many clients as there are lists of acts ask for this long. */
    Latencies run(List<CommandSource> clients, Duration howLong) throws InterruptedException {
        Latencies answered = answered(clients, howLong, RECORDED);
        recorded += answered.answered().sorted().length;
        return answered;
    }

    /** The same with acts that are malformed: how long it takes until one is read, and no more. */
    Latencies malformed(int clients, Duration howLong) throws InterruptedException {
        return answered(
                Collections.nCopies(clients, CommandSource.malformed()), howLong, MALFORMED);
    }

    private Latencies answered(List<CommandSource> clients, Duration howLong, int status)
            throws InterruptedException {
        Duration serviceBefore = service.processorTime();
        Duration own = ownTime();
        long begun = System.nanoTime();
        long end = begun + howLong.toNanos();
        List<Heard> heard = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Callable<Heard>> work =
                    clients.stream()
                            .<Callable<Heard>>map(acts -> () -> ask(acts, end, status))
                            .toList();
            for (Future<Heard> one : threads.invokeAll(work)) {
                heard.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        heard.stream()
                .map(Heard::firstRefusal)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> System.err.println("answered otherwise: " + text));
        return new Latencies(
                clients.size(),
                Percentiles.of(
                        heard.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).toArray()),
                heard.stream().mapToLong(Heard::refused).sum(),
                took,
                service.processorTime().minus(serviceBefore),
                ownTime().minus(own));
    }

    private Heard ask(CommandSource acts, long end, int status) throws IOException {
        long[] nanos = new long[1_024];
        int answered = 0;
        long refused = 0;
        String first = "";
        try (KeptConnection connection = new KeptConnection(service.port(), token)) {
            while (System.nanoTime() < end) {
                CommandSource.Next act = acts.next();
                long begun = System.nanoTime();
                KeptConnection.Answer answer =
                        connection.post("/api/commands/" + act.name(), act.body());
                long took = System.nanoTime() - begun;
                if (answer.status() == status) {
                    nanos = answered == nanos.length ? Arrays.copyOf(nanos, answered * 2) : nanos;
                    nanos[answered++] = took;
                } else {
                    refused++;
                    first = first.isEmpty() ? answer.toString() : first;
                }
            }
        }
        return new Heard(Arrays.copyOf(nanos, answered), refused, first);
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
