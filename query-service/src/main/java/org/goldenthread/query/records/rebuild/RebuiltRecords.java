package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The journal told once more into the next tables, up to a position, and on from there. */
final class RebuiltRecords {

    private final WholeJournal journal;
    private final NextTables next;
    private final int workers;
    private final LongConsumer progress;
    private Contents contents = Contents.none();
    private @Nullable Map<String, DomainEventMessage<?>> leftOut;
    private boolean afresh;

    /**
     * Of this journal.
     *
     * @param afresh whether nothing was told into these tables before
     * @param progress hears from time to time how many events have been told
     */
    RebuiltRecords(
            WholeJournal journal,
            NextTables next,
            boolean afresh,
            int workers,
            LongConsumer progress) {
        this.journal = journal;
        this.next = next;
        this.afresh = afresh;
        this.workers = workers;
        this.progress = progress;
    }

    /** Tells whatever is not told yet of what the journal holds up to this position. */
    void upTo(long position) throws InterruptedException {
        if (leftOut != null && position <= contents.position()) {
            return;
        }
        contents = journal.contents(contents, position);
        List<List<String>> families =
                contents.families().stream()
                        .filter(family -> !next.told().holds(family, contents))
                        .toList();
        if (!afresh) {
            next.forget(families.stream().flatMap(List::stream).toList());
        }
        afresh = false;
        long before = contents.events() - events(families);
        leftOut =
                new ParallelReplay(journal, next, contents, families)
                        .all(workers, read -> progress.accept(before + read));
    }

    private long events(List<List<String>> families) {
        return families.stream()
                .flatMap(List::stream)
                .mapToLong(stream -> contents.places(stream).size())
                .sum();
    }

    /** What was told. */
    Contents contents() {
        return contents;
    }

    /** For each stream that holds an event which cannot be understood, the first of those. */
    Map<String, DomainEventMessage<?>> leftOut() {
        return leftOut == null ? Map.of() : leftOut;
    }
}
