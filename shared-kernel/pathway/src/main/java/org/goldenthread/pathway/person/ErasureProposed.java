package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Stored;

/**
 * Somebody holds that the child's identity must go; nothing changes until somebody else does it.
 */
@Stored("erasure-proposed")
public record ErasureProposed(ErasureReason reason) implements Erasing {}
