package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private final Care care = care(1);

    @Test
    void a_legal_status_may_change_alone() {
        assertThat(broken(care.entered("2024-05-01"), care.legalStatusChanged("2024-06-01", "C1")))
                .isEmpty();
    }

    @Test
    void a_change_of_legal_status_changes_it() {
        assertThat(broken(care.entered("2024-05-01"), care.legalStatusChanged("2024-06-01", "V2")))
                .containsExactly("903-434");
    }

    @Test
    void a_change_of_legal_status_alone_leaves_the_placement() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.legalStatusChanged("2024-06-01", "C1", "K2")))
                .containsExactly("903-434");
    }

    @Test
    void a_child_may_move_to_another_carer() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.moved("2024-06-01", "K2", "PR1", "CARPL")))
                .isEmpty();
    }

    @Test
    void a_child_may_move_house_with_the_carer() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "@ME4 4EH"),
                                care.movedWithCarer("2024-06-01", "@ME5 9GD", "PLACE")))
                .isEmpty();
    }

    @Test
    void a_move_changes_something() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.movedWithCarer("2024-06-01", "U6", "PLACE")))
                .containsExactly("903-435");
    }

    @Test
    void a_move_leaves_the_legal_status() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.moved("2024-06-01", "C1", "K2", "PR1", "CARPL")))
                .containsExactly("903-435");
    }

    @Test
    void both_may_change_at_once() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.changedBoth("2024-06-01", "C1", "K2", "PR1", "CARPL")))
                .isEmpty();
    }

    @Test
    void both_must_change_if_both_are_said_to() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.changedBoth("2024-06-01", "V2", "K2", "PR1", "CARPL")))
                .containsExactly("903-436");
    }

    @Test
    void a_move_says_why() {
        assertThat(broken(care.entered("2024-05-01"), care.moved("2024-06-01", "K2", "PR1")))
                .containsExactly("903-225");
    }

    @Test
    void a_temporary_move_says_no_reason() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T1"),
                                care.moved("2024-06-08", "U6", "PR1")))
                .isEmpty();
    }

    @Test
    void a_temporary_move_may_not_say_a_reason() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.temporarily("2024-06-01", "T1", "CARPL")))
                .containsExactly("903-226");
    }
}
