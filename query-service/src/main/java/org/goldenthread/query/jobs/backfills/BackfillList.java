package org.goldenthread.query.jobs.backfills;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A page of the backfills that were declared, in the order in which they were.
 *
 * @param toldBefore how many events were told of the past without one, as is possible until people
 *     record
 */
public record BackfillList(
        Instant asKnown,
        long position,
        long toldBefore,
        List<BackfillShown> backfills,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    /**
     * One backfill.
     *
     * @param stage {@code declared}, {@code approved} or {@code ended}
     * @param facts how many events it brought
     * @param steps who declared, approved and ended it, oldest first
     */
    public record BackfillShown(
            BackfillId backfillId,
            String stage,
            String authority,
            String source,
            String reason,
            Instant from,
            Instant to,
            long facts,
            List<StepShown> steps) {}

    /** One event of a backfill: who declared, approved or ended it, and when. */
    public record StepShown(
            EventId eventId,
            String type,
            Instant knownAt,
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency) {}

    /** What was said of a backfill, where it stands in the journal, and who said it. */
    record Said(
            BackfillEvent event, EventId id, long position, Instant knownAt, Provenance teller) {}
}
