package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class TemporaryPlacementRulesTest {

    private final Care care = care(1);

    @Test
    void a_child_may_be_in_hospital_for_six_weeks() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T1"),
                                care.moved("2024-07-13", "U6", "PR1")))
                .isEmpty();
    }

    @Test
    void a_longer_stay_in_hospital_is_not_temporary() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T1"),
                                care.moved("2024-07-14", "U6", "PR1")))
                .containsExactly("903-375");
    }

    @Test
    void a_carers_holiday_lasts_three_weeks_at_most() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T3"),
                                care.moved("2024-06-23", "U6", "PR1")))
                .containsExactly("903-376");
    }

    @Test
    void a_carer_has_two_holidays_a_year() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T3"),
                                care.moved("2024-06-08", "U6", "PR1"),
                                care.temporarily("2024-07-01", "T3"),
                                care.moved("2024-07-08", "U6", "PR1"),
                                care.temporarily("2024-08-01", "T3"),
                                care.moved("2024-08-08", "U6", "PR1")))
                .containsExactly("903-377");
    }

    @Test
    void another_temporary_placement_lasts_seven_days_at_most() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T4"),
                                care.moved("2024-06-09", "U6", "PR1")))
                .containsExactly("903-379");
    }

    @Test
    void care_does_not_start_with_a_temporary_placement() {
        assertThat(broken(care.entered("2024-05-01", "T4"))).containsExactly("903-380");
    }

    @Test
    void care_does_not_end_in_a_temporary_placement() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T4"),
                                care.left("2024-06-05", "E4A")))
                .containsExactly("903-381");
    }

    @Test
    void a_child_comes_back_to_the_placement_before() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T4"),
                                care.moved("2024-06-05", "K2", "PR1")))
                .containsExactly("903-383");
    }
}
