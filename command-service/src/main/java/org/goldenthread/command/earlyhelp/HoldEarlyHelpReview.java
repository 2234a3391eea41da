package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OwnWords;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The team around the family reviews the plan (T04). */
@CommandDescription(
        value = "Record a review of an early help plan.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP_PLAN)
public record HoldEarlyHelpReview(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate heldOn,
        boolean familyAttended,
        List<Agency> attended,
        List<EarlyHelpReviewHeld.NeedOutcome> outcomes,
        ReviewDecision decision,
        @Nullable LocalDate nextDueOn,
        @Nullable String wishesAndFeelings)
        implements FamilyCommand {

    public HoldEarlyHelpReview {
        FamilyCommand.check(childId, childIds);
        FamilyCommand.checkOwnWords(childIds, wishesAndFeelings);
    }

    /** Nothing that the child said was written down. */
    public HoldEarlyHelpReview(
            @Nullable ChildId childId,
            @Nullable List<ChildId> childIds,
            LocalDate heldOn,
            boolean familyAttended,
            List<Agency> attended,
            List<EarlyHelpReviewHeld.NeedOutcome> outcomes,
            ReviewDecision decision,
            @Nullable LocalDate nextDueOn) {
        this(
                childId,
                childIds,
                heldOn,
                familyAttended,
                attended,
                outcomes,
                decision,
                nextDueOn,
                null);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningEpisode.on(
                heldOn,
                timeline,
                episode ->
                        new EarlyHelpReviewHeld(
                                episode.id(),
                                heldOn,
                                familyAttended,
                                attended,
                                outcomes,
                                decision,
                                nextDueOn,
                                OwnWords.of(timeline.child(), wishesAndFeelings)));
    }
}
