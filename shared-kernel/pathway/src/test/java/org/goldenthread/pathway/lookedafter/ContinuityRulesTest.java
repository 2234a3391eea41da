package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ContinuityRulesTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void care_may_start_change_and_end() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.legalStatusChanged("2024-06-01", "C1"),
                                care.left("2024-08-01", "E4A")))
                .isEmpty();
    }

    @Test
    void care_may_start_again_after_a_gap() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2024-06-02")))
                .isEmpty();
    }

    @Test
    void a_second_care_cannot_start_inside_the_first() {
        assertThat(broken(care.entered("2024-05-01"), again.entered("2024-06-01")))
                .containsExactly("903-501");
    }

    @Test
    void care_cannot_start_on_the_day_on_which_it_ended() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2024-06-01")))
                .containsExactly("903-431");
    }

    @Test
    void care_taken_over_may_start_again_on_the_same_day() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E3"),
                                again.entered("2024-06-01")))
                .isEmpty();
    }

    @Test
    void the_main_need_may_differ_when_care_that_was_taken_over_starts_again() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E3"),
                                again.entered("2024-06-01", "N3"),
                                again.legalStatusChanged("2024-07-01", "C1")))
                .isEmpty();
    }

    @Test
    void care_taken_over_is_not_continued_by_a_change() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E3"),
                                again.moved("2024-06-01", "K2", "PR1")))
                .contains("903-432");
    }

    @Test
    void care_after_short_breaks_wants_a_start() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V4"),
                                care.legalStatusChanged("2024-06-01", "V2"),
                                care.legalStatusChanged("2024-07-01", "C1")))
                .containsExactly("GT-LA-02");
    }

    @Test
    void care_that_is_said_to_start_after_short_breaks_is_no_finding() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V4"),
                                care.left("2024-06-01", "E8"),
                                again.entered("2024-06-02")))
                .isEmpty();
    }

    @Test
    void after_an_exit_comes_an_entry() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                again.moved("2024-06-01", "K2", "PR1")))
                .contains("903-432");
    }

    @Test
    void a_change_inside_care_starts_on_the_day_of_the_end_before_it() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.ended("2024-06-01", "X1"),
                                again.moved("2024-06-05", "K2", "PR1", "CARPL")))
                .contains("903-433");
    }

    @Test
    void an_end_by_continuation_must_be_continued() {
        assertThat(broken(care.entered("2024-05-01"), care.ended("2024-06-01", "X1")))
                .contains("903-388");
    }

    @Test
    void a_continuation_in_another_chain_is_one() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.ended("2024-06-01", "X1"),
                                again.moved("2024-06-01", "K2", "PR1", "CARPL")))
                .doesNotContain("903-388");
    }

    @Test
    void the_first_episode_ever_is_an_entry() {
        assertThat(broken(care.moved("2024-05-01", "K2", "PR1"))).contains("903-357");
    }

    @Test
    void the_main_need_stays_the_same_in_one_period() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.legalStatusChanged("2024-06-01", "C1", "N3")))
                .containsExactly("903-504");
    }

    @Test
    void the_main_need_may_differ_in_the_next_period() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2024-07-01", "N3")))
                .isEmpty();
    }

    @Test
    void nothing_follows_a_death_in_care() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E2"),
                                again.entered("2024-07-01")))
                .contains("903-437");
    }

    @Test
    void nothing_follows_when_the_child_proves_an_adult() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E15"),
                                again.entered("2024-07-01")))
                .contains("903-437");
    }

    @Test
    void no_care_starts_after_a_recorded_death() {
        assertThat(broken(new PersonDied(day("2024-04-30")), care.entered("2024-05-01")))
                .contains("903-437");
    }

    @Test
    void an_end_needs_something_to_end() {
        assertThat(broken(care.left("2024-06-01", "E4A"))).containsExactly("GT-LA-01");
    }

    @Test
    void a_second_end_ends_nothing() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                care.left("2024-07-01", "E4B")))
                .contains("GT-LA-01");
    }
}
