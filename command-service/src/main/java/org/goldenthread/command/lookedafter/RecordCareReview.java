package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OwnWords;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A review of a looked-after child is held (T36). */
@CommandDescription(
        value =
                "Record that a review of a looked-after child was held, and how the child took part.",
        by = Role.REVIEWING_OFFICER)
@PossibleWhen(when = Situation.CARE)
public record RecordCareReview(
        ChildId childId,
        LocalDate heldOn,
        ReviewParticipation participation,
        @Nullable String wishesAndFeelings)
        implements ChildCommand {

    /** Nothing that the child said was written down. */
    public RecordCareReview(ChildId childId, LocalDate heldOn, ReviewParticipation participation) {
        this(childId, heldOn, participation, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningCare.on(
                heldOn,
                timeline,
                _ ->
                        new CareReviewHeld(
                                heldOn,
                                participation,
                                OwnWords.of(timeline.child(), wishesAndFeelings)));
    }
}
