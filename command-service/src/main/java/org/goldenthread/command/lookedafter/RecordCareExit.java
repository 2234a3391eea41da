package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * A child ceases to be looked after: goes home (T46), to a permanent family (T48), to another
 * authority (T50), or for another reason.
 */
@CommandDescription(value = "Record that a child ceased to be looked after.", by = Role.MANAGER)
@PossibleWhen(when = Situation.CARE)
public record RecordCareExit(ChildId childId, LocalDate leftOn, ReasonEpisodeCeased reason)
        implements ChildCommand {

    private static final Obstacle NO_EXIT =
            new Obstacle(
                    "no-exit",
                    "With X1 care goes on.",
                    "Record what changed instead, or choose the reason for which care " + "ended.");

    @Override
    public LocalDate effectiveOn() {
        return leftOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        if (reason == ReasonEpisodeCeased.CONTINUES) {
            return Decision.refused(Refusal.never(NO_EXIT, "reason"));
        }
        return RunningCare.on(
                leftOn,
                timeline,
                episode -> new CareExitRecorded(episode.period(), leftOn, reason, null));
    }
}
