package org.goldenthread.pathway.person;

import java.util.List;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Stored;

/**
 * The child's key is destroyed: names, days of birth, addresses and words cannot be read again, for
 * any day and as of any moment. What was coded stays, and the child still counts.
 *
 * @param kept the comings of age that figures still need; none as a rule
 */
@Stored(value = "identity-erased", revision = 2)
public record IdentityErased(ErasureReason reason, List<ComingOfAge> kept) implements Erasing {

    /** What is kept does not change. */
    public IdentityErased {
        kept = List.copyOf(kept);
    }
}
