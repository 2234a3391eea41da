package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OwnWords;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The open assessment is recorded, authorised and shared with the family (T13). */
@CommandDescription(
        value = "Complete an assessment.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(when = Situation.ASSESSMENT)
public record CompleteAssessment(
        ChildId childId,
        LocalDate authorisedOn,
        List<AssessmentFactor> factors,
        boolean childSeen,
        @Nullable List<AssessmentOutcome> outcomes,
        @Nullable String wishesAndFeelings)
        implements ChildCommand {

    private static final Obstacle NO_OPEN_ASSESSMENT =
            new Obstacle(
                    "no-open-assessment",
                    "The child has no open assessment on that day.",
                    "Record its start first, or give a day on or after it; what is "
                            + "completed already is corrected instead.");

    public CompleteAssessment {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException(
                    "At least one factor is needed; 21 says that there is none.");
        }
    }

    /** Nothing that the child said was written down. */
    public CompleteAssessment(
            ChildId childId,
            LocalDate authorisedOn,
            List<AssessmentFactor> factors,
            boolean childSeen,
            @Nullable List<AssessmentOutcome> outcomes) {
        this(childId, authorisedOn, factors, childSeen, outcomes, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return authorisedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(Assessment.of(timeline), authorisedOn)
                .map(open ->
                        Decision.of(
                                new AssessmentCompleted(
                                        open.start().fact().assessment(),
                                        authorisedOn,
                                        factors,
                                        childSeen,
                                        outcomes == null ? List.of() : outcomes,
                                        OwnWords.of(timeline.child(), wishesAndFeelings))))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_ASSESSMENT)));
    }
}
