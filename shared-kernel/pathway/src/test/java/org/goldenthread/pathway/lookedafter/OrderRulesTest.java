package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    private final Care care = care(1);

    @Test
    void police_protection_may_last_three_days() {
        assertThat(broken(care.entered("2024-05-01", "L1"), care.left("2024-05-04", "E8")))
                .isEmpty();
    }

    @Test
    void police_protection_lasts_no_longer() {
        assertThat(broken(care.entered("2024-05-01", "L1"), care.left("2024-05-05", "E8")))
                .containsExactly("903-361");
    }

    @Test
    void a_move_does_not_restart_the_clock() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "L1"),
                                care.moved("2024-05-03", "K2", "PR1", "CARPL"),
                                care.left("2024-05-05", "E8")))
                .containsExactly("903-361");
    }

    @Test
    void emergency_protection_may_last_21_days() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "L2"),
                                care.legalStatusChanged("2024-05-22", "C1")))
                .isEmpty();
    }

    @Test
    void emergency_protection_lasts_no_longer() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "L2"),
                                care.legalStatusChanged("2024-05-23", "C1")))
                .containsExactly("903-362");
    }

    @Test
    void a_child_assessment_order_lasts_seven_days_at_most() {
        assertThat(broken(care.entered("2024-05-01", "L3"), care.left("2024-05-09", "E8")))
                .containsExactly("903-363");
    }

    @Test
    void detention_under_pace_is_short() {
        assertThat(broken(care.entered("2024-05-01", "J2"), care.left("2024-05-23", "E8")))
                .containsExactly("903-364");
    }
}
