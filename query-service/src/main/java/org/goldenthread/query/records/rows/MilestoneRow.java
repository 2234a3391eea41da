package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * A day in the course of help that clocks run to or from: a decision, a review. A fact whose own
 * day is not known is none.
 *
 * @param strand the referral or plan that it is about; absent where the fact does not name one
 */
public record MilestoneRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Milestone kind,
        @Nullable UUID strand)
        implements Row {

    /** The days that clocks run from and to, as the timeline tells of them. */
    public static Stream<MilestoneRow> of(ChildTimeline timeline) {
        return timeline.facts().stream().flatMap(MilestoneRow::of);
    }

    private static Stream<MilestoneRow> of(InForce<? extends Fact> known) {
        return switch (known.fact()) {
            case EarlyHelpPlanAgreed it ->
                    of(
                            known,
                            Milestone.EARLY_HELP_PLAN_AGREED,
                            it.agreedOn(),
                            it.earlyHelp().value());
            case EarlyHelpReviewHeld it ->
                    of(known, Milestone.EARLY_HELP_REVIEWED, it.heldOn(), it.earlyHelp().value());
            case ReferralAccepted it ->
                    of(known, Milestone.REFERRAL_DECIDED, it.decidedOn(), it.referral().value());
            case ReferralNoFurtherAction it ->
                    of(known, Milestone.REFERRAL_DECIDED, it.decidedOn(), it.referral().value());
            case ReviewConferenceHeld it ->
                    of(known, Milestone.PROTECTION_PLAN_REVIEWED, it.heldOn(), it.plan().value());
            case CareReviewHeld it -> of(known, Milestone.CARE_REVIEWED, it.heldOn(), null);
            default -> Stream.empty();
        };
    }

    private static Stream<MilestoneRow> of(
            InForce<?> known, Milestone kind, @Nullable LocalDate day, @Nullable UUID strand) {
        return day == null
                ? Stream.empty()
                : Stream.of(
                        new MilestoneRow(
                                known.original(),
                                known.events(),
                                day,
                                day.plusDays(1),
                                kind,
                                strand));
    }
}
