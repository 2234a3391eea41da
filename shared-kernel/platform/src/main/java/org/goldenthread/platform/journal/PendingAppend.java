package org.goldenthread.platform.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * What one unit of work lets into the journal, and what it writes beside it: all of it, or nothing.
 */
final class PendingAppend {

    private static final String RESOURCE = PendingAppend.class.getName();

    private final List<NewEvent> events = new ArrayList<>();
    private final Map<String, Long> read = new HashMap<>();
    private final List<Runnable> beside = new ArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** What the unit of work at hand gathers, if it does. */
    static Optional<PendingAppend> current() {
        return CurrentUnitOfWork.map(work -> work.getResource(RESOURCE));
    }

    /** From now on the unit of work at hand gathers what it writes. */
    static PendingAppend begin() {
        PendingAppend pending = new PendingAppend();
        CurrentUnitOfWork.get().resources().put(RESOURCE, pending);
        return pending;
    }

    /** Events in the order in which they happened, and the streams that they were decided from. */
    void add(List<NewEvent> more, Map<String, Long> streamsRead) {
        events.addAll(more);
        read.putAll(streamsRead);
    }

    void addBeside(Runnable write) {
        beside.add(write);
    }

    List<NewEvent> events() {
        return events;
    }

    boolean isEmpty() {
        return events.isEmpty() && beside.isEmpty();
    }

    void writeBeside() {
        beside.forEach(Runnable::run);
    }

    /** Every stream that something is added to, or that it was decided from. */
    Set<String> streams() {
        Set<String> streams = new HashSet<>(read.keySet());
        events.forEach(event -> streams.add(event.stream()));
        return streams;
    }

    /**
     * Takes its places in its streams; throws when one of them has moved since it was read.
     *
     * @param newest the newest sequence number of each stream that has any; brought up to date
     */
    void stand(Map<String, Long> newest) {
        read.forEach((stream, last) -> mustBe(last, newest.getOrDefault(stream, -1L), stream));
        Map<String, Long> taken = new HashMap<>();
        for (NewEvent event : events) {
            long last =
                    taken.getOrDefault(event.stream(), newest.getOrDefault(event.stream(), -1L));
            mustBe(event.sequence() - 1, last, event.stream());
            taken.put(event.stream(), event.sequence());
        }
        newest.putAll(taken);
    }

    private static void mustBe(long expected, long last, String stream) {
        if (last != expected) {
            throw new ConcurrencyException("stream " + stream + " moved while it was decided upon");
        }
    }

    void written() {
        end.complete(null);
    }

    void failed(Throwable why) {
        end.completeExceptionally(why);
    }

    /** Waits until it is written for good; throws why it is not. */
    void await() {
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }
}
