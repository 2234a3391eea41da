package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.SocialWorkerNumber;
import org.goldenthread.pathway.codes.SocialWorkerReason;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A social worker was responsible for a child, and why that changed (T38; SSDA903 SWEpisodes). */
@Stored("social-worker-allocated")
public record SocialWorkerAllocated(
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        SocialWorkerNumber worker,
        @Nullable SocialWorkerReason reason)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }
}
