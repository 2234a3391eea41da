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
                            Episodes.inEpisodes(
                                    ChildInNeedEpisode::endedWithoutAction, ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4004",
                            "The child has more than one open child in need plan.",
                            Episodes.openTogether(ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4011",
                            "The child in need plan ends before it starts.",
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
                            Episodes.overlapping(ChildInNeedPlan::of)),
                    Rule.error(
                            "CIN-4015",
                            "The child in need plan starts before the referral.",
                            Episodes.startingBeforeReferral(ChildInNeedPlan::of)),
                    Rule.error(
                            "GT-CN-1",
                            "The episode is closed, but its child in need plan has not ended.",
                            Episodes.unfinishedAtClosure(ChildInNeedPlan::of)));

    private ChildInNeedPlanRules() {}
}
