package org.goldenthread.command.commands;

import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;

/** What follows from an act on whether two people are one. */
public sealed interface Verdict {

    /** It waits for somebody else to approve it. */
    record Propose(MergeReason reason) implements Verdict {}

    /** They are one from now on. */
    record Merge() implements Verdict {}

    /** They are two again; a proposal that waits is taken back. */
    record Part(UnmergeReason reason) implements Verdict {}

    /** The reason why not. */
    record Refused(Refusal refusal) implements Verdict {}
}
