package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.CareEpisodeEnded;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.EpisodeEnd;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.junit.jupiter.api.Test;

class RestatedEpisodesTest {

    @Test
    void the_same_file_twice_records_nothing_new() {
        Restated again =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .against(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                                        .recorded());
        assertThat(again.events()).isEmpty();
        assertThat(again.alreadyKnown()).isEqualTo(4);
    }

    @Test
    void a_later_file_brings_the_end_of_an_open_episode() {
        Restated later =
                episodes("A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .against(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                                        .recorded());
        assertThat(later.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        CareExitRecorded.class,
                        exit -> assertThat(exit.leftOn()).isEqualTo(day("2017-03-10")));
    }

    @Test
    void a_later_file_restates_an_earlier_row() {
        Restated later =
                episodes("A1,01/02/2016,P,V2,N2,K2,PR5,,,,ME4 4EH,ME7 1AA,1234567")
                        .against(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                                        .recorded());
        assertThat(later.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        FactAmended.class,
                        amended ->
                                assertThat(((PlacementChanged) amended.fact()).provider())
                                        .isEqualTo(PlacementProvider.VOLUNTARY));
    }

    @Test
    void the_episode_open_at_the_year_end_is_found_to_contradict_the_next_return() {
        var lastYear =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                        .recorded();
        Restated same =
                episodes("A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .against(lastYear);
        Restated other =
                episodes("A1,01/02/2016,T,C2,N2,U6,PR5,10/03/2017,E4A,,ME4 4EH,ME7 1AA,SC999999")
                        .against(lastYear);
        Restated blank = episodes("A1,01/02/2016,P,,,,,10/03/2017,E4A,,,,").against(lastYear);

        assertThat(rules(same)).noneMatch(rule -> rule.startsWith("903-503"));
        assertThat(rules(blank)).noneMatch(rule -> rule.startsWith("903-503"));
        assertThat(rules(other))
                .contains("903-503A", "903-503B", "903-503C", "903-503D", "903-503E", "903-503F");
    }

    @Test
    void an_episode_of_the_year_may_be_restated_without_contradicting_the_last_return() {
        var earlier =
                episodes("A1,01/05/2016,S,V2,N1,U6,PR1,,,,ME4 4EH,ME5 9GD,SC123456").recorded();

        assertThat(
                        rules(
                                episodes(
                                                "A1,01/05/2016,S,C2,N1,U6,PR1,10/03/2017,E4A,,ME4 4EH,ME5 9GD,SC123456")
                                        .against(earlier)))
                .noneMatch(rule -> rule.startsWith("903-503"));
    }

    @Test
    void a_later_file_restates_an_end() {
        var earlier =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .recorded();
        var later =
                episodes("A1,01/02/2016,P,V2,N1,K2,PR4,11/03/2017,E4B,,ME4 4EH,ME7 1AA,1234567")
                        .recordedAfter(earlier);
        assertThat(CareEpisode.of(later).getLast().endedOn()).contains(day("2017-03-11"));
        assertThat(CareEpisode.of(later).getLast().reasonCeased())
                .isEqualTo(ReasonEpisodeCeased.HOME_UNPLANNED);
        assertThat(later.of(EpisodeEnd.class)).hasSize(1);
    }

    @Test
    void a_later_file_withdraws_an_end() {
        var later =
                table(
                                Table.EPISODES,
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567",
                                "B2,01/05/2016,S,V2,N1,U6,PR1,01/03/2017,E4A,,,,",
                                "C3,01/05/2016,S,V2,N1,U6,PR1,01/03/2017,E4A,,,,")
                        .recordedAfter(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                                        .recorded());
        assertThat(CareEpisode.of(later).getLast().isOpen()).isTrue();
    }

    @Test
    void an_end_after_the_year_of_the_return_is_not_withdrawn() {
        var later =
                episodes("A1,01/05/2015,S,V2,N1,U6,PR1,,,,,,")
                        .recordedAfter(
                                timeline(
                                        care(7).entered("2015-05-01"),
                                        care(7).left("2026-06-01", "E4A")));
        assertThat(PeriodOfCare.of(later).getFirst().endedOn()).contains(day("2026-06-01"));
    }

    @Test
    void care_logged_by_hand_is_known_again() {
        var logged =
                timeline(
                        care(7).entered("2015-05-01"),
                        care(7).moved("2016-02-01", "K2", "PR4", "CARPL"));
        Restated restated =
                table(
                                Table.EPISODES,
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,,,",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,,,")
                        .against(logged);
        assertThat(restated.events()).containsExactly(care(7).left("2017-03-10", "E4A"));
    }

    @Test
    void an_empty_cell_leaves_what_is_known() {
        var logged = timeline(care(7).entered("2015-05-01", "@ME5 9GD"));
        assertThat(
                        table(Table.EPISODES, "A1,01/05/2015,S,V2,,U6,PR1,,,,,,")
                                .against(logged)
                                .events())
                .isEmpty();
    }

    @Test
    void an_x1_that_nothing_follows_ends_the_episode_and_is_found() {
        Restated restated =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456")
                        .restated();
        assertThat(restated.events()).filteredOn(CareEpisodeEnded.class::isInstance).hasSize(1);
        assertThat(rules(restated)).contains("903-388");
    }

    @Test
    void a_later_file_goes_on_from_an_x1_that_nothing_followed() {
        var later =
                episodes("A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                        .recordedAfter(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456")
                                        .recorded());
        assertThat(CareEpisode.of(later))
                .extracting(CareEpisode::period)
                .hasSize(2)
                .containsOnly(CareEpisode.of(later).getFirst().period());
        assertThat(later.of(EpisodeEnd.class)).isEmpty();
        assertThat(later.latest(PlacementChanged.class).orElseThrow().fact().reasonPlaceChanged())
                .isEqualTo(ReasonPlaceChanged.CARE_PLAN);
    }

    @Test
    void a_later_file_with_both_rows_joins_them() {
        var later =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                        .recordedAfter(
                                episodes(
                                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456")
                                        .recorded());
        assertThat(CareEpisode.of(later))
                .extracting(CareEpisode::period)
                .hasSize(2)
                .containsOnly(CareEpisode.of(later).getFirst().period());
        assertThat(later.of(EpisodeEnd.class)).isEmpty();
    }

    @Test
    void chains_that_a_later_file_parts_stay_apart() {
        var earlier =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .recorded();
        var later =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/03/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                        .recordedAfter(earlier);
        assertThat(CareEpisode.of(later))
                .extracting(CareEpisode::period)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(CareEpisode.of(later).getFirst().endedOn()).contains(day("2016-03-01"));
    }

    /** Episodes of a child born in 2008. */
    private static SmallReturn episodes(String... rows) {
        return table(Table.EPISODES, rows).and(Table.HEADER, "A1,2,27/03/2008,WBRI,,,");
    }
}
