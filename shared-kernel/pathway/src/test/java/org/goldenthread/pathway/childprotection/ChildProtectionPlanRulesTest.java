package org.goldenthread.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.plan;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.review;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.PersonDied;
import org.junit.jupiter.api.Test;

class ChildProtectionPlanRulesTest {

    @Test
    void a_plan_from_conference_to_step_down_breaks_nothing() {
        assertThat(
                        after(
                                cinPlan(1, "2024-01-20"),
                                cinPlanEnded(1, "2024-02-12"),
                                transferIn("2024-02-12"),
                                cpPlan(2, "2024-02-12"),
                                review(2, "2024-05-13"),
                                review(2, "2024-11-11"),
                                cpPlanEnded(2, "2024-11-11"),
                                cinPlan(3, "2024-11-11"),
                                cinPlanEnded(3, "2025-02-11"),
                                closed(1, "2025-02-11", ReasonForClosure.NO_LONGER_IN_NEED)))
                .isEmpty();
    }

    @Test
    void a_plan_starts_on_the_day_of_the_referral_at_the_earliest() {
        assertThat(after(cpPlan(1, "2024-01-09"), transferIn("2024-01-09"))).contains("CIN-1105");
    }

    @Test
    void a_plan_starts_on_the_day_of_an_initial_conference() {
        assertThat(after(transferIn("2024-02-12"), cpPlan(1, "2024-02-13")))
                .containsExactly("CIN-2885");
    }

    @Test
    void a_plan_held_for_another_authority_had_its_conference_there() {
        assertThat(
                        after(
                                new ProtectionPlanStarted(
                                        plan(1),
                                        id(1),
                                        day("2024-02-13"),
                                        CategoryOfAbuse.NEGLECT,
                                        CategoryOfAbuse.NEGLECT,
                                        0,
                                        true)))
                .isEmpty();
    }

    @Test
    void only_one_plan_is_open() {
        assertThat(onPlan(transferIn("2024-03-11"), cpPlan(2, "2024-03-11")))
                .containsExactly("CIN-8935", "CIN-8940");
    }

    @Test
    void plans_never_overlap() {
        assertThat(
                        onPlan(
                                cpPlanEnded(1, "2024-03-12"),
                                transferIn("2024-03-11"),
                                cpPlan(2, "2024-03-11")))
                .containsExactly("CIN-8940");
        assertThat(
                        onPlan(
                                cpPlanEnded(1, "2024-03-11"),
                                transferIn("2024-03-11"),
                                cpPlan(2, "2024-03-11")))
                .isEmpty();
    }

    @Test
    void a_plan_lasts_at_least_a_day() {
        assertThat(onPlan(cpPlanEnded(1, "2024-02-13"))).isEmpty();
        assertThat(onPlan(cpPlanEnded(1, "2024-02-12"))).containsExactly("CIN-8840");
        assertThat(onPlan(cpPlanEnded(1, "2024-02-11"))).containsExactly("CIN-8925");
    }

    @Test
    void a_review_comes_after_the_day_of_the_start() {
        assertThat(onPlan(review(1, "2024-02-13"))).isEmpty();
        assertThat(onPlan(review(1, "2024-02-12"))).containsExactly("CIN-8841");
    }

    @Test
    void a_plan_names_its_categories_and_nobody_need_count_the_plans_before_it() {
        assertThat(
                        after(
                                transferIn("2024-02-12"),
                                new ProtectionPlanStarted(
                                        plan(1),
                                        id(1),
                                        day("2024-02-12"),
                                        null,
                                        null,
                                        null,
                                        false)))
                .containsExactly("CIN-8905", "CIN-8910");
    }

    @Test
    void a_plan_ends_with_death_at_the_latest() {
        assertThat(onPlan(cpPlanEnded(1, "2024-04-01"), new PersonDied(day("2024-04-01"))))
                .doesNotContain("CIN-8920");
        assertThat(onPlan(cpPlanEnded(1, "2024-04-02"), new PersonDied(day("2024-04-01"))))
                .contains("CIN-8920");
    }

    @Test
    void an_episode_is_closed_when_its_plan_has_ended() {
        assertThat(onPlan(closed(1, "2024-05-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("GT-CP-1");
    }

    @Test
    void the_latest_category_is_that_of_the_last_review_that_changed_it() {
        ReviewConferenceHeld changed =
                new ReviewConferenceHeld(
                        plan(1),
                        day("2024-05-13"),
                        ReviewOutcome.PLAN_CONTINUES,
                        CategoryOfAbuse.EMOTIONAL);

        ProtectionPlan plan =
                ProtectionPlan.of(
                                timeline(cpPlan(1, "2024-02-12"), review(1, "2024-11-11"), changed))
                        .getFirst();

        assertThat(plan.latestCategory()).contains(CategoryOfAbuse.EMOTIONAL);
        assertThat(plan.reviews()).hasSize(2);
    }

    private static List<String> onPlan(PathwayEvent... events) {
        List<PathwayEvent> all =
                new ArrayList<>(List.of(transferIn("2024-02-12"), cpPlan(1, "2024-02-12")));
        all.addAll(List.of(events));
        return after(all.toArray(PathwayEvent[]::new));
    }

    private static List<String> after(PathwayEvent... events) {
        List<PathwayEvent> all =
                new ArrayList<>(List.of(referral(1, "2024-01-10"), accepted(1, "2024-01-10")));
        all.addAll(List.of(events));
        return broken(all.toArray(PathwayEvent[]::new));
    }
}
