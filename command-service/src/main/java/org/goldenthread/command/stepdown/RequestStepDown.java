package org.goldenthread.command.stepdown;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.StepDownId;
import org.goldenthread.pathway.stepdown.StepDownRequested;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** Somebody who works with the child proposes a lower level of help. */
@CommandDescription(
        value = "Propose a step down to a lower level of help.",
        by = {Role.SOCIAL_WORKER, Role.CONFERENCE_CHAIR, Role.MANAGER})
@PossibleWhen(when = Situation.HELP, unless = Situation.DIED_BEFORE)
public record RequestStepDown(
        ChildId childId,
        @GeneratedId StepDownId stepDownId,
        LocalDate requestedOn,
        PathwayLevel from,
        PathwayLevel to)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return requestedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return HigherLevel.nothing(timeline, Situation.HELP, requestedOn)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.of(new StepDownRequested(stepDownId, requestedOn, from, to)));
    }
}
