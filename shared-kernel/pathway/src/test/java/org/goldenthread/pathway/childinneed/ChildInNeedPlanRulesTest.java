package org.goldenthread.pathway.childinneed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.noFurtherAction;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.broken;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

class ChildInNeedPlanRulesTest {

    @Test
    void one_plan_after_another_breaks_nothing() {
        assertThat(
                        after(
                                cinPlan(1, "2024-01-10"),
                                cinPlanEnded(1, "2024-03-01"),
                                cinPlan(2, "2024-03-01"),
                                cinPlanEnded(2, "2024-05-01"),
                                closed(1, "2024-05-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .isEmpty();
    }

    @Test
    void a_referral_with_no_further_action_has_no_plan() {
        assertThat(after(noFurtherAction(1, "2024-01-11"), cinPlan(1, "2024-01-12")))
                .containsExactly("CIN-4000");
    }

    @Test
    void only_one_plan_is_open() {
        assertThat(after(cinPlan(1, "2024-01-10"), cinPlan(2, "2024-02-10")))
                .containsExactly("CIN-4004", "CIN-4014");
    }

    @Test
    void plans_never_overlap() {
        assertThat(
                        after(
                                cinPlan(1, "2024-01-10"),
                                cinPlanEnded(1, "2024-03-01"),
                                cinPlan(2, "2024-02-29")))
                .containsExactly("CIN-4014");
    }

    @Test
    void a_plan_starts_on_the_day_of_the_referral_at_the_earliest() {
        assertThat(after(cinPlan(1, "2024-01-09"))).containsExactly("CIN-4015");
    }

    @Test
    void a_plan_does_not_end_before_it_starts() {
        assertThat(after(cinPlan(1, "2024-02-10"), cinPlanEnded(1, "2024-02-09")))
                .containsExactly("CIN-4011");
    }

    @Test
    void a_plan_of_one_day_is_questioned() {
        assertThat(after(cinPlan(1, "2024-02-10"), cinPlanEnded(1, "2024-02-10")))
                .containsExactly("CIN-4012Q");
    }

    @Test
    void an_episode_is_closed_when_its_plan_has_ended() {
        assertThat(
                        after(
                                cinPlan(1, "2024-02-10"),
                                closed(1, "2024-05-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("GT-CN-1");
    }

    private static List<String> after(PathwayEvent... events) {
        List<PathwayEvent> all = new ArrayList<>(List.of(referral(1, "2024-01-10")));
        all.addAll(List.of(events));
        return broken(all.toArray(PathwayEvent[]::new));
    }
}
