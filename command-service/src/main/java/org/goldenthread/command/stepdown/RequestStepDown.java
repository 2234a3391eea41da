package org.goldenthread.command.stepdown;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.StepDownId;
import org.goldenthread.pathway.stepdown.StepDownRequested;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** Somebody who works with the child proposes a lower level of help. */
@Asked(
        value = "Propose a step down to a lower level of help.",
        by = {Role.SOCIAL_WORKER, Role.CONFERENCE_CHAIR, Role.MANAGER})
@Possible(when = Standing.HELP, unless = Standing.DIED_BEFORE)
public record RequestStepDown(
        ChildId childId,
        @Assigned StepDownId stepDownId,
        LocalDate requestedOn,
        PathwayLevel from,
        PathwayLevel to)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return requestedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return HigherLevel.nothing(timeline, Standing.HELP, requestedOn)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.of(new StepDownRequested(stepDownId, requestedOn, from, to)));
    }
}
