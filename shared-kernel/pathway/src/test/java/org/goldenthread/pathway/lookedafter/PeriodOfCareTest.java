package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodOfCareTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void episodes_that_touch_are_one_period() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01"),
                                care.ended("2024-06-01", "X1"),
                                again.moved("2024-06-01", "K2", "PR1"),
                                again.left("2024-07-01", "E4B")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().endedOn()).contains(day("2024-07-01"));
        assertThat(periods.getFirst().reasonCeased()).contains(ReasonEpisodeCeased.HOME_UNPLANNED);
        assertThat(periods.getFirst().entry()).isTrue();
    }

    @Test
    void a_gap_of_a_day_begins_a_new_period() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01"),
                                care.left("2024-06-01", "E4A"),
                                again.entered("2024-06-02")));
        assertThat(periods)
                .extracting(PeriodOfCare::startedOn)
                .containsExactly(day("2024-05-01"), day("2024-06-02"));
    }

    @Test
    void episodes_that_overlap_are_one_period_to_the_last_end() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01"),
                                care.left("2024-08-01", "E4A"),
                                again.entered("2024-06-01"),
                                again.left("2024-07-01", "E8")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().endedOn()).contains(day("2024-08-01"));
    }

    @Test
    void is_open_while_any_episode_has_no_end() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01"),
                                again.entered("2024-06-01"),
                                again.left("2024-07-01", "E8")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().isOpen()).isTrue();
        assertThat(periods.getFirst().openOn(day("2030-01-01"))).isTrue();
    }

    @Test
    void is_not_open_on_the_day_it_ends() {
        var period =
                PeriodOfCare.of(
                                timeline(
                                        care.entered("2024-05-01"), care.left("2024-06-01", "E4A")))
                        .getFirst();
        assertThat(period.openOn(day("2024-05-01"))).isTrue();
        assertThat(period.openOn(day("2024-05-31"))).isTrue();
        assertThat(period.openOn(day("2024-06-01"))).isFalse();
    }

    @Test
    void short_breaks_are_no_part_of_it() {
        assertThat(PeriodOfCare.of(timeline(care.entered("2024-05-01", "V4")))).isEmpty();
    }

    @Test
    void goes_on_from_short_breaks_without_a_known_start() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01", "V4"),
                                care.legalStatusChanged("2024-06-01", "V2")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().startedOn()).isEqualTo(day("2024-06-01"));
        assertThat(periods.getFirst().entry()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"V3", "V4"})
    void starts_after_short_breaks_when_it_is_said_to_start(String shortBreak) {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01", shortBreak),
                                care.left("2024-05-10", "E8"),
                                again.entered("2024-06-01", "V2")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().startedOn()).isEqualTo(day("2024-06-01"));
        assertThat(periods.getFirst().entry()).isTrue();
    }

    @Test
    void is_no_entry_when_a_row_after_a_short_break_only_tells_of_a_move() {
        var periods =
                PeriodOfCare.of(
                        timeline(
                                care.entered("2024-05-01", "V3"),
                                care.left("2024-05-10", "E8"),
                                again.moved("2024-06-01", "C2", "K2")));
        assertThat(periods).hasSize(1);
        assertThat(periods.getFirst().openOn(day("2024-06-01"))).isTrue();
        assertThat(periods.getFirst().entry()).isFalse();
    }

    @Test
    void is_no_entry_when_our_knowledge_begins_in_its_middle() {
        var periods = PeriodOfCare.of(timeline(care.moved("2024-05-01", "K2")));
        assertThat(periods.getFirst().entry()).isFalse();
    }

    @Test
    void knows_the_episode_of_a_day() {
        var period =
                PeriodOfCare.of(
                                timeline(
                                        care.entered("2024-05-01"),
                                        care.legalStatusChanged("2024-06-01", "C2")))
                        .getFirst();
        assertThat(period.episodeOn(day("2024-05-31")))
                .map(episode -> episode.circumstances().legalStatus())
                .contains(LegalStatus.ACCOMMODATED_SECTION_20);
        assertThat(period.episodeOn(day("2024-06-01")))
                .map(episode -> episode.circumstances().legalStatus())
                .contains(LegalStatus.FULL_CARE_ORDER);
    }
}
