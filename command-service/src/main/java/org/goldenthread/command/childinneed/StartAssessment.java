package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.ChildCommand;
import org.goldenthread.command.child.CommandDescription;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.GeneratedId;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.PossibleWhen;
import org.goldenthread.command.child.Situation;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A social worker starts to assess the child (T12). */
@CommandDescription(value = "Start an assessment.", by = Role.SOCIAL_WORKER)
@PossibleWhen(when = Situation.CHILD_IN_NEED, unless = Situation.ASSESSMENT)
public record StartAssessment(
        ChildId childId,
        @GeneratedId AssessmentId assessmentId,
        LocalDate startedOn,
        @Nullable LocalDate reviewDueOn)
        implements ChildCommand {

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
