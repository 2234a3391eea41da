package org.goldenthread.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.conference;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.enquiry;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.review;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.broken;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

/** Ann comes of age on 1 June 2024; Leo, born on 29 February 2004, on 28 February 2022. */
class ChildhoodRulesTest {

    private static final PathwayEvent ANN = born("2006-06-01");
    private static final PathwayEvent LEO = born("2004-02-29");

    @Test
    void a_plan_starts_before_the_eighteenth_birthday() {
        assertThat(of(ANN, transferIn("2024-05-31"), cpPlan(1, "2024-05-31"))).isEmpty();
        assertThat(of(ANN, transferIn("2024-06-01"), cpPlan(1, "2024-06-01")))
                .containsExactly("GT-CP-5", "GT-CP-8");
        assertThat(of(ANN, transferIn("2025-01-20"), cpPlan(1, "2025-01-20"))).contains("GT-CP-5");
    }

    @Test
    void a_plan_is_reviewed_before_the_eighteenth_birthday_and_may_end_on_it() {
        assertThat(of(ANN, cpPlan(1, "2024-02-12"), review(1, "2024-05-31"))).isEmpty();
        assertThat(of(ANN, cpPlan(1, "2024-02-12"), review(1, "2024-06-01")))
                .containsExactly("GT-CP-6");
        assertThat(of(ANN, cpPlan(1, "2024-02-12"), cpPlanEnded(1, "2024-06-01"))).isEmpty();
    }

    @Test
    void an_enquiry_and_its_conference_are_about_a_child() {
        assertThat(of(ANN, enquiry(1, "2024-05-21"), conference(1, "2024-05-31"))).isEmpty();
        assertThat(of(ANN, enquiry(1, "2024-05-31"), conference(1, "2024-06-03")))
                .containsExactly("GT-CP-8");
        assertThat(of(ANN, enquiry(1, "2024-06-01"))).containsExactly("GT-CP-7");
    }

    @Test
    void who_was_born_on_29_february_comes_of_age_on_the_28th() {
        assertThat(of(LEO, cpPlan(1, "2022-02-27"))).isEmpty();
        assertThat(of(LEO, cpPlan(1, "2022-02-28"))).containsExactly("GT-CP-5");
    }

    @Test
    void an_unborn_child_and_one_whose_birth_nobody_knows_are_protected() {
        assertThat(of(expected("2024-06-01"), cpPlan(1, "2024-02-12"))).isEmpty();
        assertThat(
                        broken(cpPlan(1, "2044-02-12")).stream()
                                .filter(rule -> rule.startsWith("GT-CP")))
                .isEmpty();
    }

    private static List<String> of(PathwayEvent... events) {
        PathwayEvent[] all =
                Stream.concat(
                                Stream.of(referral(1, "2021-01-10"), accepted(1, "2021-01-10")),
                                Stream.of(events))
                        .toArray(PathwayEvent[]::new);
        return broken(all).stream().filter(rule -> rule.matches("GT-CP-[5-8]")).toList();
    }
}
