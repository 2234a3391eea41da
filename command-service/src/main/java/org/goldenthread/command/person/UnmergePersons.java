package org.goldenthread.command.person;

import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Sameness;
import org.goldenthread.command.commands.Verdict;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Two people who were merged are two after all: each record says again exactly what it said itself.
 * What was recorded in the meantime stays with the survivor.
 */
@CommandDescription(
        value = "Part two people who were merged, or take back the proposal to merge them.",
        by = Role.MANAGER)
public record UnmergePersons(
        PersonId survivor, PersonId retired, UnmergeReason reason, @Nullable PersonKind kind)
        implements Identifying, ByTwo {

    private static final Obstacle NOT_MERGED =
            new Obstacle(
                    "not-merged",
                    "The one was not merged into the other, and nobody proposed it.",
                    "Name the two as they were merged, the one that went on as the "
                            + "survivor; otherwise there is nothing to part.");

    @Override
    public Verdict decide(Sameness sameness, CommandContext circumstances) {
        return survivor.value().equals(sameness.retiredInto()) || sameness.proposedBy() != null
                ? new Verdict.Part(reason)
                : new Verdict.Refused(Refusal.nothingToActOn(NOT_MERGED));
    }
}
