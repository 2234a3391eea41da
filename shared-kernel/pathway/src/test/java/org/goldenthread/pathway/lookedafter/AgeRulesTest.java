package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class AgeRulesTest {

    private final Care care = care(1);

    @Test
    void care_may_start_on_the_day_before_the_eighteenth_birthday() {
        assertThat(broken(born("2006-05-02"), care.entered("2024-05-01"))).isEmpty();
    }

    @Test
    void care_starts_under_18() {
        assertThat(broken(born("2006-05-01"), care.entered("2024-05-01"))).contains("903-352");
    }

    @Test
    void care_after_18_is_a_stay_in_a_community_home() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-02", "E8")))
                .contains("903-359");
    }

    @Test
    void care_may_end_on_the_eighteenth_birthday() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E17")))
                .isEmpty();
    }

    @Test
    void a_stay_in_a_community_home_may_go_on_after_18() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01", "V2", "K2"),
                                care.left("2024-09-01", "E8")))
                .isEmpty();
    }

    @Test
    void a_child_may_leave_for_independent_living_at_14() {
        assertThat(
                        broken(
                                born("2010-06-01"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E5")))
                .isEmpty();
    }

    @Test
    void a_child_of_13_does_not_leave_for_independent_living() {
        assertThat(
                        broken(
                                born("2010-06-02"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E6")))
                .containsExactly("903-387");
    }

    @Test
    void a_child_of_15_does_not_go_to_adult_services() {
        assertThat(
                        broken(
                                born("2008-06-02"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E7")))
                .containsExactly("903-389");
    }

    @Test
    void a_child_of_17_does_not_leave_and_stay() {
        assertThat(
                        broken(
                                born("2006-06-02"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E17")))
                .containsExactly("903-460");
    }

    @Test
    void nobody_is_adopted_at_18() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01", "A4"),
                                care.left("2024-06-01", "E11")))
                .contains("903-386");
    }

    @Test
    void nobody_gets_a_guardian_at_18() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E45")))
                .contains("903-407");
    }

    @Test
    void a_child_under_10_is_not_remanded() {
        assertThat(broken(born("2014-05-02"), care.entered("2024-05-01", "J1")))
                .containsExactly("903-358");
    }

    @Test
    void a_child_of_10_may_be_remanded() {
        assertThat(broken(born("2014-05-01"), care.entered("2024-05-01", "J1"))).isEmpty();
    }

    @Test
    void a_child_under_16_does_not_live_in_supported_accommodation() {
        assertThat(broken(born("2008-05-02"), care.entered("2024-05-01", "K3")))
                .containsExactly("903-371");
    }

    @Test
    void a_child_under_10_is_not_in_custody() {
        assertThat(broken(born("2014-05-02"), care.entered("2024-05-01", "R5", "PR3")))
                .containsExactly("903-372");
    }

    @Test
    void a_child_under_4_does_not_board_at_school() {
        assertThat(broken(born("2020-05-02"), care.entered("2024-05-01", "S1")))
                .containsExactly("903-373");
    }

    @Test
    void a_child_under_14_does_not_live_at_work() {
        assertThat(broken(born("2010-05-02"), care.entered("2024-05-01", "P3")))
                .containsExactly("903-374");
    }

    @Test
    void nothing_is_said_of_age_while_the_birthday_is_unknown() {
        assertThat(broken(care.entered("2024-05-01", "J1", "S1"))).isEmpty();
    }
}
