package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * The child's key is destroyed: names, days of birth, addresses and words cannot be read again, for
 * any day and as of any moment. What was coded stays, and the child still counts.
 *
 * @param kept the comings of age that figures still need; none as a rule
 */
@Stored("identity-erased")
public record IdentityErased(ErasureReason reason, List<ComingOfAge> kept) implements Erasing {

    /** Erasures that were stored before there was anything to keep say nothing of it. */
    @SuppressWarnings("RedundantNullCheck")
    public IdentityErased {
        kept = kept == null ? List.of() : List.copyOf(kept);
    }

    /** The erasure of the child of this timeline on this day, with what it has to keep. */
    public static IdentityErased of(ErasureReason reason, ChildTimeline timeline, LocalDate today) {
        return new IdentityErased(reason, Remainder.of(timeline, today));
    }
}
