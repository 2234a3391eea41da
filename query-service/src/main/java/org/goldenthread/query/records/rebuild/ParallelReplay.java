package org.goldenthread.query.records.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.query.records.projection.Placed;
import org.goldenthread.query.records.writing.Replay;

/** Tells families of streams once more, several at a time, into the next tables. */
final class ParallelReplay {

    /** As often as somebody who watches looks; nothing waits for it. */
    private static final long REPORT_MILLIS = 500;

    /** So many events are read at one time by each worker. */
    private static final int PIECE = 2_000;

    private final WholeJournal journal;
    private final NextTables next;
    private final Contents contents;
    private final Queue<List<List<String>>> waiting;
    private final AtomicLong read = new AtomicLong();
    private final SortedMap<Long, ReferenceEvent> references = new ConcurrentSkipListMap<>();
    private final Map<String, DomainEventMessage<?>> leftOut = new ConcurrentHashMap<>();

    ParallelReplay(
            WholeJournal journal,
            NextTables next,
            Contents contents,
            Collection<List<String>> families) {
        this.journal = journal;
        this.next = next;
        this.contents = contents;
        this.waiting = new ConcurrentLinkedQueue<>(contents.pieces(families, PIECE));
    }

    /**
     * Tells all of these; answers, for each stream that holds an event which cannot be understood,
     * the first of those.
     *
     * @param progress hears from time to time how many events have been read; if it throws, no more
     *     are
     */
    Map<String, DomainEventMessage<?>> all(int workers, LongConsumer progress)
            throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                List<Future<?>> work = new ArrayList<>();
                for (int i = 0; i < workers; i++) {
                    work.add(pool.submit(this::tellWhatWaits));
                }
                for (Future<?> one : work) {
                    await(one, progress);
                }
            } finally {
                waiting.clear();
            }
        }
        progress.accept(read.get());
        next.refer(references);
        return leftOut;
    }

    private void await(Future<?> work, LongConsumer progress) throws InterruptedException {
        while (true) {
            try {
                work.get(REPORT_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException _) {
                progress.accept(read.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void tellWhatWaits() {
        CopyWriter writer = next.writer();
        for (var piece = waiting.poll(); piece != null; piece = waiting.poll()) {
            Map<String, List<Placed>> streams = read(piece);
            piece.forEach(family -> tell(family, streams, writer));
            writer.flushMuch();
        }
        writer.flush();
    }

    private Map<String, List<Placed>> read(List<List<String>> families) {
        return journal.events(families.stream().flatMap(List::stream).toList(), contents).stream()
                .collect(Collectors.groupingBy(placed -> placed.event().getAggregateIdentifier()));
    }

    /** Who leaves more behind than rows is told again each time, and never noted. */
    private void tell(List<String> family, Map<String, List<Placed>> streams, CopyWriter writer) {
        List<Placed> events =
                family.stream()
                        .flatMap(stream -> streams.getOrDefault(stream, List.of()).stream())
                        .toList();
        Replay told = new Replay(events);
        told.rows().forEach(writer::write);
        references.putAll(told.references());
        leftOut.putAll(told.leftOut());
        if (told.references().isEmpty() && told.leftOut().isEmpty()) {
            writer.isWhole(ToldFamilies.Family.of(family, contents));
        }
        read.addAndGet(events.size());
    }
}
