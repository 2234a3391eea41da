package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class DateRulesTest {

    private final Care care = care(1);

    @Test
    void an_episode_of_one_day_is_one() {
        assertThat(broken(care.entered("2024-05-01"), care.left("2024-05-02", "E4A"))).isEmpty();
    }

    @Test
    void an_episode_lasts_a_day_at_least() {
        assertThat(broken(care.entered("2024-05-01"), care.left("2024-05-01", "E4A")))
                .containsExactly("903-355");
    }

    @Test
    void an_episode_ends_after_its_start() {
        assertThat(broken(care.entered("2024-05-01"), care.left("2024-04-01", "E4A")))
                .containsExactly("903-356");
    }

    @Test
    void care_is_not_older_than_the_children_act() {
        assertThat(broken(care.entered("1991-10-13"))).containsExactly("903-353");
    }

    @Test
    void care_may_start_on_the_day_of_the_children_act() {
        assertThat(broken(care.entered("1991-10-14"))).isEmpty();
    }

    @Test
    void an_end_has_a_reason() {
        assertThat(broken(care.entered("2024-05-01"), care.ended("2024-06-01", null)))
                .containsExactly("903-148");
    }

    @Test
    void care_starts_after_birth() {
        assertThat(broken(born("2024-05-02"), care.entered("2024-05-01")))
                .containsExactly("903-302");
    }

    @Test
    void care_may_start_on_the_day_of_birth() {
        assertThat(broken(born("2024-05-01"), care.entered("2024-05-01"))).isEmpty();
    }

    @Test
    void a_freeing_order_could_be_made_in_2005() {
        assertThat(broken(care.entered("2005-12-31", "D1"))).isEmpty();
    }

    @Test
    void no_freeing_order_is_made_after_2005() {
        assertThat(broken(care.entered("2006-01-01", "D1"))).containsExactly("903-445");
    }

    @Test
    void no_placement_order_is_made_before_2006() {
        assertThat(broken(care.entered("2005-12-31", "E1"))).contains("903-446");
    }

    @Test
    void placement_orders_are_made_from_2006_on() {
        assertThat(broken(care.entered("2006-01-01", "E1"))).doesNotContain("903-446");
    }
}
