package org.goldenthread.query.children.merges;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.problems.Conflict;
import org.jspecify.annotations.Nullable;

/** A page of the merges that were proposed, in the order in which they were. */
record MergePage(
        Instant asKnown,
        long position,
        List<MergeShown> merges,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    /**
     * One merge of two people.
     *
     * @param kind {@code child} or {@code adult}
     * @param stage {@code proposed}, {@code in-force} or {@code undone}
     * @param steps what was told of it, oldest first
     * @param conflicts what the rules forbid of both as one; only while it waits for approval
     */
    record MergeShown(
            String kind,
            UUID survivor,
            UUID retired,
            String stage,
            @Nullable String reason,
            List<StepShown> steps,
            List<Conflict> conflicts) {}

    /** One event of a merge: who proposed, approved or undid it, and when. */
    record StepShown(
            EventId eventId,
            String type,
            Instant knownAt,
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency) {}
}
