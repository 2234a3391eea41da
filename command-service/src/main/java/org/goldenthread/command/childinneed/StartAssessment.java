package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A social worker starts to assess the child (T12). */
@Asked(value = "Start an assessment.", by = Role.SOCIAL_WORKER)
@Possible(when = Standing.CHILD_IN_NEED, unless = Standing.ASSESSMENT)
public record StartAssessment(
        ChildId childId,
        @Assigned AssessmentId assessmentId,
        LocalDate startedOn,
        @Nullable LocalDate reviewDueOn)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return OpenEpisode.on(
                startedOn,
                timeline,
                referral -> new AssessmentStarted(assessmentId, referral, startedOn, reviewDueOn));
    }
}
