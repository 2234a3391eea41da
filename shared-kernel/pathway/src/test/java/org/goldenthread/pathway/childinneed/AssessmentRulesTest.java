package org.goldenthread.pathway.childinneed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.codes.AssessmentFactor.NEGLECT;
import static org.goldenthread.pathway.codes.AssessmentFactor.NONE;
import static org.goldenthread.pathway.codes.AssessmentFactor.PHYSICAL_ABUSE;
import static org.goldenthread.pathway.codes.AssessmentFactor.SEXUAL_ABUSE;
import static org.goldenthread.pathway.codes.AssessmentFactor.YOUNG_CARER;
import static org.goldenthread.pathway.testing.InNeed.assessed;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.broken;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {

    @Test
    void one_assessment_after_another_breaks_nothing() {
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-20", NEGLECT),
                                assessment(2, "2024-02-21"),
                                assessed(2, "2024-03-20", YOUNG_CARER),
                                closed(1, "2024-03-20", ReasonForClosure.NO_LONGER_IN_NEED)))
                .isEmpty();
    }

    @Test
    void an_assessment_starts_on_the_day_of_the_referral_at_the_earliest() {
        assertThat(after(assessment(1, "2024-01-09"))).containsExactly("CIN-1103");
    }

    @Test
    void an_assessment_does_not_end_before_it_starts() {
        assertThat(after(assessment(1, "2024-02-20"), assessed(1, "2024-02-19", NEGLECT)))
                .containsExactly("CIN-8608");
    }

    @Test
    void an_episode_has_one_open_assessment() {
        assertThat(after(assessment(1, "2024-01-10"), assessment(2, "2024-01-11")))
                .containsExactly("CIN-8896", "CIN-8863Q");
    }

    @Test
    void an_assessment_on_the_last_day_of_another_is_questioned() {
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-20", NEGLECT),
                                assessment(2, "2024-02-20")))
                .containsExactly("CIN-8863Q");
    }

    @Test
    void an_episode_is_closed_when_its_assessments_are_completed() {
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                closed(1, "2024-03-20", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("CIN-8867");
    }

    @Test
    void no_factors_stands_alone() {
        assertThat(withFactors(NONE)).isEmpty();
        assertThat(withFactors(NONE, NEGLECT)).containsExactly("CIN-8869");
    }

    @Test
    void a_factor_is_named_once() {
        assertThat(withFactors(YOUNG_CARER, NEGLECT)).isEmpty();
        assertThat(withFactors(NEGLECT, YOUNG_CARER, NEGLECT)).containsExactly("CIN-8898");
    }

    @Test
    void missing_and_retired_factors_are_questioned() {
        assertThat(withFactors()).containsExactly("CIN-8897Q");
        assertThat(withFactors(PHYSICAL_ABUSE)).containsExactly("CIN-8945Q");
        assertThat(withFactors(SEXUAL_ABUSE)).containsExactly("CIN-8950Q");
        assertThat(withFactors(AssessmentFactor.PHYSICAL_ABUSE_BY_ADULT)).isEmpty();
    }

    @Test
    void closure_after_assessment_needs_an_assessment() {
        assertThat(after(closed(1, "2024-03-20", ReasonForClosure.NO_FURTHER_ACTION)))
                .containsExactly("CIN-8825Q");
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-20", NEGLECT),
                                closed(1, "2024-03-20", ReasonForClosure.NO_FURTHER_ACTION)))
                .isEmpty();
    }

    @Test
    void an_episode_whose_only_assessment_found_nothing_is_closed_for_that() {
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-20", NONE),
                                closed(1, "2024-03-20", ReasonForClosure.EARLY_HELP)))
                .isEmpty();
        assertThat(
                        after(
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-20", NONE),
                                closed(1, "2024-03-20", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("CIN-8873Q");
    }

    private static List<String> withFactors(AssessmentFactor... factors) {
        return after(assessment(1, "2024-01-10"), assessed(1, "2024-02-20", factors));
    }

    private static List<String> after(PathwayEvent... events) {
        List<PathwayEvent> all = new ArrayList<>(List.of(referral(1, "2024-01-10")));
        all.addAll(List.of(events));
        return broken(all.toArray(PathwayEvent[]::new));
    }
}
