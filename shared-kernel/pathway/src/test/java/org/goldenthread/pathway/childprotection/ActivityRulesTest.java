package org.goldenthread.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.assessed;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.noConference;
import static org.goldenthread.pathway.testing.InNeed.noFurtherAction;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.review;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.broken;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

class ActivityRulesTest {

    @Test
    void nothing_follows_a_referral_with_no_further_action() {
        assertThat(after(noFurtherAction(1, "2024-01-11"))).isEmpty();
        assertThat(after(noFurtherAction(1, "2024-01-11"), assessment(1, "2024-01-12")))
                .containsExactly("CIN-8831");
        assertThat(
                        after(
                                noFurtherAction(1, "2024-01-11"),
                                transferIn("2024-01-12"),
                                cpPlan(1, "2024-01-12")))
                .containsExactly("CIN-8831", "CIN-8832");
    }

    @Test
    void an_episode_closed_after_assessment_had_nothing_but_assessments() {
        assertThat(
                        after(
                                assessment(1, "2024-01-12"),
                                assessed(1, "2024-02-12", AssessmentFactor.NEGLECT),
                                cinPlan(1, "2024-02-12"),
                                cinPlanEnded(1, "2024-03-01"),
                                closed(1, "2024-03-01", ReasonForClosure.EARLY_HELP)))
                .containsExactly("CIN-2990");
        assertThat(
                        after(
                                assessment(1, "2024-01-12"),
                                assessed(1, "2024-02-12", AssessmentFactor.NEGLECT),
                                closed(1, "2024-03-01", ReasonForClosure.EARLY_HELP)))
                .isEmpty();
    }

    @Test
    void nothing_happens_after_closure() {
        assertThat(
                        after(
                                accepted(1, "2024-01-10"),
                                cinPlan(1, "2024-02-12"),
                                cinPlanEnded(1, "2024-03-02"),
                                closed(1, "2024-03-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("CIN-8565");
        assertThat(
                        after(
                                accepted(1, "2024-01-10"),
                                transferIn("2024-03-04"),
                                closed(1, "2024-03-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("CIN-8565");
    }

    @Test
    void plans_in_need_and_of_protection_are_never_open_together() {
        assertThat(
                        after(
                                accepted(1, "2024-01-10"),
                                cinPlan(1, "2024-01-20"),
                                transferIn("2024-02-12"),
                                cpPlan(2, "2024-02-12")))
                .containsExactly("CIN-4001", "CIN-4017");
    }

    @Test
    void no_plan_in_need_starts_while_one_of_protection_runs() {
        List<String> broken =
                after(
                        accepted(1, "2024-01-10"),
                        transferIn("2024-02-12"),
                        cpPlan(2, "2024-02-12"),
                        cpPlanEnded(2, "2024-05-13"),
                        cinPlan(1, "2024-05-12"));

        assertThat(broken).containsExactly("CIN-4016");
    }

    @Test
    void no_review_of_protection_is_held_while_a_plan_in_need_runs() {
        assertThat(
                        after(
                                accepted(1, "2024-01-10"),
                                transferIn("2024-02-12"),
                                cpPlan(2, "2024-02-12"),
                                review(2, "2024-05-14"),
                                cpPlanEnded(2, "2024-05-13"),
                                cinPlan(1, "2024-05-13")))
                .containsExactly("CIN-4003");
    }

    @Test
    void what_never_began_does_not_end() {
        assertThat(broken(noConference(1, "2024-02-12"))).containsExactly("GT-CN-2");
        assertThat(broken(cinPlan(1, "2024-02-12"))).containsExactly("GT-CN-2");
        assertThat(broken(review(1, "2024-02-12"))).containsExactly("GT-CN-2");
    }

    @Test
    void the_same_thing_begins_and_ends_once() {
        assertThat(
                        after(
                                accepted(1, "2024-01-10"),
                                cinPlan(1, "2024-02-12"),
                                cinPlanEnded(1, "2024-03-01"),
                                cinPlanEnded(1, "2024-03-05")))
                .containsExactly("GT-CN-3");
    }

    private static List<String> after(PathwayEvent... events) {
        List<PathwayEvent> all = new ArrayList<>(List.of(referral(1, "2024-01-10")));
        all.addAll(List.of(events));
        return broken(all.toArray(PathwayEvent[]::new));
    }
}
