package org.goldenthread.bench.commands;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** How long each recorded command of one client took, and how many were not recorded. */
    private record Heard(long[] nanos, long refused, String firstRefusal) {}

    /** Lets as many clients as there are lists of acts ask for this long. */
    Latencies run(List<CommandSource> clients, Duration howLong) throws InterruptedException {
        Duration serviceBefore = service.processorTime();
        Duration own = ownTime();
        long begun = System.nanoTime();
        long end = begun + howLong.toNanos();
        List<Heard> heard = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Callable<Heard>> work =
                    clients.stream().<Callable<Heard>>map(acts -> () -> ask(acts, end)).toList();
            for (Future<Heard> one : threads.invokeAll(work)) {
                heard.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        recorded += heard.stream().mapToLong(one -> one.nanos().length).sum();
        heard.stream()
                .map(Heard::firstRefusal)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> System.err.println("not recorded: " + text));
        return new Latencies(
                clients.size(),
                Percentiles.of(
                        heard.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).toArray()),
                heard.stream().mapToLong(Heard::refused).sum(),
                took,
                service.processorTime().minus(serviceBefore),
                ownTime().minus(own));
    }

    private Heard ask(CommandSource acts, long end) throws IOException {
        long[] nanos = new long[1_024];
        int recorded = 0;
        long refused = 0;
        String first = "";
        try (KeptConnection connection = new KeptConnection(service.port(), token)) {
            while (System.nanoTime() < end) {
                CommandSource.Next act = acts.next();
                long begun = System.nanoTime();
                KeptConnection.Answer answer =
                        connection.post("/api/commands/" + act.name(), act.body());
                long took = System.nanoTime() - begun;
                if (answer.status() == RECORDED) {
                    nanos = recorded == nanos.length ? Arrays.copyOf(nanos, recorded * 2) : nanos;
                    nanos[recorded++] = took;
                } else {
                    refused++;
                    first = first.isEmpty() ? answer.toString() : first;
                }
            }
        }
        return new Heard(Arrays.copyOf(nanos, recorded), refused, first);
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
