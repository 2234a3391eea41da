package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.Optional;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class CareEpisodeTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void each_change_ends_the_episode_before_it_on_its_day() {
        var episodes =
                CareEpisode.of(
                        timeline(
                                care.entered("2024-05-01"),
                                care.legalStatusChanged("2024-06-01", "C1"),
                                care.moved("2024-07-01", "K2", "PR4", "CARPL"),
                                care.left("2024-08-01", "E4A")));
        assertThat(episodes)
                .extracting(CareEpisode::startedOn)
                .containsExactly(day("2024-05-01"), day("2024-06-01"), day("2024-07-01"));
        assertThat(episodes)
                .extracting(CareEpisode::endedOn)
                .containsExactly(
                        Optional.of(day("2024-06-01")),
                        Optional.of(day("2024-07-01")),
                        Optional.of(day("2024-08-01")));
        assertThat(episodes)
                .extracting(CareEpisode::reasonStarted)
                .containsExactly(
                        ReasonForNewEpisode.STARTED,
                        ReasonForNewEpisode.LEGAL_STATUS,
                        ReasonForNewEpisode.PLACEMENT);
        assertThat(episodes)
                .extracting(CareEpisode::reasonCeased)
                .containsExactly(
                        ReasonEpisodeCeased.CONTINUES,
                        ReasonEpisodeCeased.CONTINUES,
                        ReasonEpisodeCeased.HOME_PLANNED);
    }

    @Test
    void what_a_change_does_not_state_stays_as_it_was() {
        var last =
                CareEpisode.of(
                                timeline(
                                        care.entered("2024-05-01", "N3", "@ME4 4EH"),
                                        care.legalStatusChanged("2024-06-01", "C1")))
                        .getLast()
                        .circumstances();
        assertThat(last.legalStatus()).isEqualTo(LegalStatus.INTERIM_CARE_ORDER);
        assertThat(last.need()).isEqualTo(CategoryOfNeed.PARENTAL_ILLNESS);
        assertThat(last.placement()).isEqualTo(PlacementType.FOSTER_OTHER);
        assertThat(last.placementPostcode()).isNotNull();
    }

    @Test
    void nothing_of_the_last_carer_is_taken_for_the_new_one() {
        var last =
                CareEpisode.of(
                                timeline(
                                        care.entered("2024-05-01", "PR1", "@ME4 4EH"),
                                        care.moved("2024-06-01", "K2")))
                        .getLast()
                        .circumstances();
        assertThat(last.placement()).isEqualTo(PlacementType.CHILDRENS_HOME);
        assertThat(last.provider()).isNull();
        assertThat(last.placementPostcode()).isNull();
    }

    @Test
    void a_late_change_slots_in_between() {
        var episodes =
                CareEpisode.of(
                        timeline(
                                care.entered("2024-05-01"),
                                care.legalStatusChanged("2024-07-01", "C2"),
                                care.legalStatusChanged("2024-06-01", "C1")));
        assertThat(episodes)
                .extracting(CareEpisode::endedOn)
                .containsExactly(
                        Optional.of(day("2024-06-01")),
                        Optional.of(day("2024-07-01")),
                        Optional.empty());
        assertThat(episodes)
                .extracting(episode -> episode.circumstances().legalStatus())
                .containsExactly(
                        LegalStatus.ACCOMMODATED_SECTION_20,
                        LegalStatus.INTERIM_CARE_ORDER,
                        LegalStatus.FULL_CARE_ORDER);
    }

    @Test
    void names_the_events_that_began_and_ended_it() {
        var episode =
                CareEpisode.of(timeline(care.entered("2024-05-01"), care.left("2024-08-01", "E4A")))
                        .getFirst();
        assertThat(episode.startedBy()).containsExactly(event(1));
        assertThat(episode.endedBy()).containsExactly(event(2));
    }

    @Test
    void chains_never_end_one_another() {
        var episodes =
                CareEpisode.of(
                        timeline(
                                care.entered("2024-05-01"),
                                again.entered("2024-06-01"),
                                again.left("2024-07-01", "E8")));
        assertThat(episodes)
                .extracting(CareEpisode::endedOn)
                .containsExactly(Optional.empty(), Optional.of(day("2024-07-01")));
    }

    @Test
    void a_chain_may_begin_in_its_middle() {
        var episode = CareEpisode.of(timeline(care.moved("2024-05-01", "K2"))).getFirst();
        assertThat(episode.entry()).isFalse();
        assertThat(episode.isOpen()).isTrue();
    }

    @Test
    void an_end_before_the_start_is_kept_as_it_was_said() {
        var episode =
                CareEpisode.of(timeline(care.entered("2024-05-01"), care.left("2024-04-01", "E8")))
                        .getFirst();
        assertThat(episode.endedOn()).contains(day("2024-04-01"));
        assertThat(episode.openOn(day("2024-05-02"))).isFalse();
    }

    @Test
    void an_end_of_nothing_is_no_episode() {
        assertThat(CareEpisode.of(timeline(care.left("2024-04-01", "E8")))).isEmpty();
    }

    /** The home is in the record once; what is put right there is right after the return too. */
    @Test
    void a_return_from_a_temporary_placement_is_to_the_placement_before_it() {
        var episodes =
                CareEpisode.of(
                        timeline(
                                care.entered("2024-05-01", "U4", "PR4"),
                                care.temporarily("2024-06-01", "T1"),
                                care.legalStatusChanged("2024-06-05", "C1"),
                                care.temporarily("2024-06-07", "T4"),
                                care.moved("2024-06-10")));
        Circumstances home = episodes.getLast().circumstances();
        assertThat(home.placement()).isEqualTo(PlacementType.FOSTER_LONG_TERM);
        assertThat(home.provider()).isEqualTo(PlacementProvider.PRIVATE);
        assertThat(home.legalStatus()).isEqualTo(LegalStatus.INTERIM_CARE_ORDER);
    }
}
