package org.goldenthread.query.jobs.backfills;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillApproved;
import org.goldenthread.pathway.backfills.BackfillEnded;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.query.jobs.backfills.BackfillList.Said;

/**
 * Where in the journal a backfill could bring events: after its approval and before its end, as
 * known between its instants. One that was never approved brought none.
 */
record Window(BackfillId backfill, long after, long before, Instant from, Instant to) {

    static Window of(Backfill one, List<Said> said) {
        BackfillId id = one.declared().backfill();
        return new Window(
                id,
                position(said, id, BackfillApproved.class::isInstance),
                position(said, id, BackfillEnded.class::isInstance),
                one.declared().from(),
                one.declared().to());
    }

    private static long position(List<Said> said, BackfillId id, Predicate<BackfillEvent> step) {
        return said.stream()
                .filter(one -> one.event().backfill().equals(id) && step.test(one.event()))
                .mapToLong(Said::position)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
