package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ShortBreakRulesTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void a_break_may_last_17_days() {
        assertThat(broken(care.entered("2024-05-01", "V3"), care.left("2024-05-18", "E4A")))
                .isEmpty();
    }

    @Test
    void a_break_lasts_no_longer() {
        assertThat(broken(care.entered("2024-05-01", "V3"), care.left("2024-05-19", "E4A")))
                .containsExactly("903-365");
    }

    @Test
    void a_child_does_not_move_in_a_break() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V3"),
                                care.moved("2024-05-05", "K2", "PR1", "CARPL"),
                                care.left("2024-05-10", "E4A")))
                .containsExactly("903-366");
    }

    @Test
    void breaks_are_75_days_in_a_year_at_most() {
        // Five breaks of 15 days are 75 days.
        assertThat(broken(breaks(5))).isEmpty();
        assertThat(broken(breaks(6))).containsExactly("903-367");
    }

    private static Fact[] breaks(int number) {
        return IntStream.rangeClosed(1, number)
                .boxed()
                .flatMap(i ->
                        Stream.of(
                                care(i).entered("2024-0" + i + "-01", "V3"),
                                care(i).left("2024-0" + i + "-16", "E4A")))
                .toArray(Fact[]::new);
    }

    @Test
    void a_break_is_no_long_term_fostering() {
        assertThat(broken(care.entered("2024-05-01", "V3", "U4"), care.left("2024-05-10", "E4A")))
                .containsExactly("903-384");
    }

    @Test
    void a_break_is_no_temporary_placement() {
        assertThat(broken(care.entered("2024-05-01", "V3", "T4"), care.left("2024-05-05", "E4A")))
                .contains("903-382");
    }

    @Test
    void breaks_of_one_year_are_recorded_one_way() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V4"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2025-03-20", "V3"),
                                again.left("2025-03-25", "E4A")))
                .containsExactly("903-426");
    }

    @Test
    void breaks_of_two_years_may_be_recorded_two_ways() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V4"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2025-04-01", "V3"),
                                again.left("2025-04-05", "E4A")))
                .isEmpty();
    }

    @Test
    void a_child_on_breaks_has_no_reviews() {
        assertThat(
                        broken(
                                care.entered("2024-05-01", "V4"),
                                new CareReviewHeld(day("2024-05-20"), ReviewParticipation.SPOKE)))
                .containsExactly("903-399");
    }

    @Test
    void a_child_in_care_has_reviews() {
        assertThat(
                        broken(
                                care.entered("2024-05-01"),
                                new CareReviewHeld(day("2024-05-20"), ReviewParticipation.SPOKE)))
                .isEmpty();
    }
}
