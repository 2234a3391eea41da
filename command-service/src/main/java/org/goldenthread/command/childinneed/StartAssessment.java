package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
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
