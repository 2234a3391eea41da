package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.OwnWords;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.ClaReviewHeld;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A review of a looked-after child is held (T36). */
@Asked(
        value =
                "Record that a review of a looked-after child was held, and how the child took part.",
        by = Role.REVIEWING_OFFICER)
@Possible(when = Standing.CARE)
public record RecordCareReview(
        ChildId childId,
        LocalDate heldOn,
        ReviewParticipation participation,
        @Nullable String wishesAndFeelings)
        implements ChildAct {

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
                        new ClaReviewHeld(
                                heldOn,
                                participation,
                                OwnWords.of(timeline.child(), wishesAndFeelings)));
    }
}
