package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/**
 * The two are not one child after all; each record speaks for itself again. Both streams say so.
 */
@Stored("merge-undone")
public record MergeUndone(ChildId other, UnmergeReason reason) implements Merging {}
