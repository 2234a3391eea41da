package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.Stored;

/**
 * The child's key is destroyed: names, days of birth, addresses and words cannot be read again, for
 * any day and as of any moment. What was coded stays, and the child still counts.
 */
@Stored("identity-erased")
public record IdentityErased(ErasureReason reason) implements Erasing {}
