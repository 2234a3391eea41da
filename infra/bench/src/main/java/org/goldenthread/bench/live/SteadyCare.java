package org.goldenthread.bench.live;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.bench.commands.KeptConnection;

/** Care entries at a steady rate, whether or not the last one has been answered. */
record SteadyCare(int port, String token, int perSecond, LocalDate day) {

    /** More than wait for an answer at one time. */
    private static final int SENDERS = 32;

    private static final long NANOS = 1_000_000_000L;
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)\\}$");

    /**
     * An act that was answered as recorded.
     *
     * @param position where its last event stands
     * @param due when it was to be sent, as {@link System#nanoTime()}
     * @param answered when its answer was there
     */
    record Acknowledged(long position, long due, long answered) {}

    /** One entry for each of these children; answers all, or throws when one was refused. */
    List<Acknowledged> of(List<UUID> children) throws InterruptedException {
        long begun = System.nanoTime();
        List<Acknowledged> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(SENDERS)) {
            List<Callable<List<Acknowledged>>> work = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                int first = sender;
                work.add(() -> send(children, first, begun));
            }
            for (Future<List<Acknowledged>> one : threads.invokeAll(work)) {
                all.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return all;
    }

    private List<Acknowledged> send(List<UUID> children, int first, long begun) throws IOException {
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(port, token)) {
            for (int number = first; number < children.size(); number += SENDERS) {
                long due = begun + number * NANOS / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                KeptConnection.Answer answer =
                        connection.post(
                                "/api/commands/record-care-entry", entry(children.get(number)));
                acknowledged.add(new Acknowledged(position(answer), due, System.nanoTime()));
            }
        }
        return acknowledged;
    }

    private String entry(UUID child) {
        return """
        {"childId":"%s","enteredOn":"%s","legalStatus":"V2","need":"N1","placement":"U6","provider":"PR1"}\
        """
                .formatted(child, day);
    }

    private static long position(KeptConnection.Answer answer) {
        Matcher position = POSITION.matcher(answer.body().strip());
        if (answer.status() != 201 || !position.find()) {
            throw new IllegalStateException("not recorded: " + answer);
        }
        return Long.parseLong(position.group(1));
    }
}
