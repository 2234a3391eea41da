package org.goldenthread.pathway.childinneed;

import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.timeline.Rule;

/** The rules of the CIN census for child in need plans. */
final class ChildInNeedPlanRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-4000",
                            "A child in need plan belongs to a referral with no further action.",
                            "If the child is in need after all, take back the decision on no further action "
                                    + "and accept the referral, or record a new one.",
                            Episodes.inEpisodes(
                                    ChildInNeedEpisode::endedWithoutAction, ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4004",
                            "The child has more than one open child in need plan.",
                            "End the child in need plan that is open before another one starts.",
                            Episodes.openTogether(ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4011",
                            "The child in need plan ends before it starts.",
                            "Give an end on or after the day on which the child in need plan started, or "
                                    + "correct that start first.",
                            Episodes.endingTooEarly(ChildInNeedPlan::of)),
                    Rule.query(
                            "CIN-4012Q",
                            "The child in need plan starts and ends on the same day.",
                            Episodes.each(
                                    ChildInNeedPlan::of,
                                    plan -> plan.endedOn().equals(Optional.of(plan.startedOn())))),
                    Rule.error(
                            "CIN-4014",
                            "Two child in need plans overlap.",
                            "End the earlier child in need plan first; the next can start on the day on "
                                    + "which it ended.",
                            Episodes.overlapping(ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4015",
                            "The child in need plan starts before the referral.",
                            "Give a start of the child in need plan on or after the day of the referral, or "
                                    + "correct the day of the referral first.",
                            Episodes.startingBeforeReferral(ChildInNeedPlan::of)),
                    Rule.error(
                            "GT-CN-1",
                            "The episode is closed, but its child in need plan has not ended.",
                            "End the child in need plan first, on the closing day at the latest.",
                            Episodes.unfinishedAtClosure(ChildInNeedPlan::of)));

    private ChildInNeedPlanRules() {}
}
