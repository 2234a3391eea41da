package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Care.missing;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class MissingRulesTest {

    private final Care care = care(1);

    @Test
    void a_child_may_go_missing_twice() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                missing("2024-06-01", "2024-06-02"),
                                missing("2024-06-02", "2024-06-03")))
                .isEmpty();
    }

    @Test
    void a_child_is_missing_once_at_a_time() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                missing("2024-06-01", "2024-06-05"),
                                missing("2024-06-02", "2024-06-03")))
                .containsExactly("903-574");
    }

    @Test
    void a_child_is_back_after_going_missing() {
        assertThat(broken(care.entered("2024-05-01"), missing("2024-06-02", "2024-06-01")))
                .containsExactly("903-567");
    }

    @Test
    void no_child_stays_missing_from_care_that_ended() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-07-01", "E8"),
                                missing("2024-06-01", null)))
                .containsExactly("903-577");
    }

    @Test
    void no_child_goes_missing_after_care() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E8"),
                                missing("2024-06-05", "2024-06-06")))
                .containsExactly("903-578");
    }

    @Test
    void no_child_goes_missing_before_care() {
        assertThat(broken(care.entered("2024-05-01"), missing("2024-04-05", "2024-04-06")))
                .containsExactly("903-581");
    }

    @Test
    void a_child_missing_at_18_leaves_for_another_reason() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01"),
                                missing("2024-05-20", "2024-06-01"),
                                care.left("2024-06-01", "E17")))
                .containsExactly("903-580");
    }

    @Test
    void a_child_missing_at_18_may_leave_for_another_reason() {
        assertThat(
                        broken(
                                born("2006-06-01"),
                                care.entered("2024-05-01"),
                                missing("2024-05-20", "2024-06-01"),
                                care.left("2024-06-01", "E8")))
                .isEmpty();
    }
}
