package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class AdoptionRulesTest {

    private final Care care = care(1);

    @Test
    void a_placement_order_follows_a_decision() {
        assertThat(broken(care.entered("2024-05-01", "E1"))).containsExactly("903-553");
    }

    @Test
    void a_placement_order_after_a_decision_is_one() {
        assertThat(
                        broken(
                                new AdoptionDecisionMade(day("2024-04-01"), null, null),
                                care.entered("2024-05-01", "E1")))
                .isEmpty();
    }

    @Test
    void a_child_is_placed_before_being_adopted() {
        assertThat(broken(care.entered("2024-05-01"), care.left("2024-06-01", "E11")))
                .containsExactly("903-390");
    }

    @Test
    void a_child_placed_for_adoption_may_be_adopted() {
        assertThat(broken(care.entered("2024-05-01", "A4"), care.left("2024-06-01", "E12")))
                .isEmpty();
    }
}
