package org.goldenthread.command.person;

import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Sameness;
import org.goldenthread.command.commands.Verdict;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Two people on record are one. Asked first it is proposed; asked again, by a manager who is
 * somebody else, it is approved, unless rules forbid what both records say together.
 */
@CommandDescription(
        value =
                "Propose that two people on record are one, or approve what somebody else proposed.",
        by = {Role.MANAGER, Role.DATA_TEAM, Role.SOCIAL_WORKER, Role.HUB_WORKER})
public record MergePersons(
        PersonId survivor, PersonId retired, MergeReason reason, @Nullable PersonKind kind)
        implements Identifying, ByTwo {

    private static final Obstacle ONE_ALREADY =
            new Obstacle(
                    "retired-already",
                    "They are one already.",
                    "Nothing more is needed; part them if that is wrong.");

    private static final Obstacle RETIRED =
            new Obstacle(
                    "retired-already",
                    "The record to be retired was merged into %s.",
                    "Name that one, or part them first.");

    private static final Obstacle SURVIVOR_RETIRED =
            new Obstacle(
                    "survivor-retired",
                    "The record that is to go on was merged into %s.",
                    "Name that one as the survivor, or part them first.");

    private static final Obstacle SECOND_PERSON =
            new Obstacle(
                    "second-person",
                    "You proposed this merge yourself.",
                    "Somebody else has to approve it.");

    private static final Obstacle FOR_A_MANAGER =
            new Obstacle(
                    "not-allowed",
                    "This merge is proposed already.",
                    "A manager has to approve it.");

    @Override
    public Verdict decide(Sameness sameness, CommandContext circumstances) {
        UUID away = sameness.retiredInto();
        if (away != null) {
            return away.equals(survivor.value()) ? no(ONE_ALREADY) : no(RETIRED, away);
        }
        UUID onward = sameness.survivorInto();
        if (onward != null) {
            return no(SURVIVOR_RETIRED, onward);
        }
        String proposer = sameness.proposedBy();
        return proposer == null
                ? new Verdict.Propose(reason)
                : approve(proposer, sameness, circumstances);
    }

    private static Verdict approve(
            String proposer, Sameness sameness, CommandContext circumstances) {
        if (proposer.equals(circumstances.asker().recordedBy())) {
            return no(SECOND_PERSON);
        }
        if (!mayApprove(circumstances)) {
            return new Verdict.Refused(Refusal.notAllowed(FOR_A_MANAGER));
        }
        return sameness.conflicts().isEmpty()
                ? new Verdict.Merge()
                : new Verdict.Refused(Refusal.of(sameness.conflicts()));
    }

    /** Whoever tells the past speaks for the manager whose approval it was. */
    private static boolean mayApprove(CommandContext circumstances) {
        return circumstances.backfill()
                || Set.of(circumstances.asker().role().split(",")).contains(Role.MANAGER.word());
    }

    private static Verdict no(Obstacle obstacle, Object... words) {
        return new Verdict.Refused(Refusal.nothingToActOn(obstacle, words));
    }
}
