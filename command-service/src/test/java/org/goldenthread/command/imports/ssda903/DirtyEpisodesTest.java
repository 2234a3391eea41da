package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareEpisodeEnded;
import org.goldenthread.pathway.lookedafter.EpisodeEnd;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.junit.jupiter.api.Test;

class DirtyEpisodesTest {

    @Test
    void a_first_row_that_is_no_entry_is_recorded_and_found() {
        Restated restated =
                episodes("A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567").restated();
        assertThat(restated.events()).filteredOn(PlacementChanged.class::isInstance).hasSize(1);
        assertThat(rules(restated)).contains("903-357");
    }

    @Test
    void a_reason_without_its_date_leaves_the_episode_open_and_is_found() {
        Restated restated = episodes("A1,01/05/2015,S,V2,N1,U6,PR1,,E4A,CARPL,,,").restated();
        assertThat(restated.events()).filteredOn(EpisodeEnd.class::isInstance).isEmpty();
        assertThat(rules(restated)).containsExactly("903-148", "903-226");
    }

    @Test
    void an_end_without_its_reason_is_recorded_and_found() {
        Restated restated = episodes("A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2015,,,,,").restated();
        assertThat(restated.events()).filteredOn(CareEpisodeEnded.class::isInstance).hasSize(1);
        assertThat(rules(restated)).containsExactly("903-148");
    }

    @Test
    void an_end_before_the_start_is_recorded_as_it_stands_and_found() {
        Restated restated = episodes("A1,01/05/2015,S,V2,N1,U6,PR1,01/04/2015,E4A,,,,").restated();
        assertThat(rules(restated)).containsExactly("903-356");
        assertThat(
                        PeriodOfCare.of(
                                        episodes("A1,01/05/2015,S,V2,N1,U6,PR1,01/04/2015,E4A,,,,")
                                                .recorded())
                                .getFirst()
                                .endedOn())
                .contains(day("2015-04-01"));
    }

    @Test
    void overlaps_are_recorded_and_found() {
        Restated restated =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2016,E4A,,,,",
                                "A1,01/01/2016,S,V2,N1,U6,PR1,01/03/2016,E8,,,,")
                        .restated();
        assertThat(rules(restated)).containsExactly("903-501");
    }

    @Test
    void two_episodes_of_one_day_are_both_recorded_and_found() {
        Restated restated =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2016,E4A,,,,",
                                "A1,01/05/2015,S,C2,N1,U6,PR1,01/03/2016,E8,,,,")
                        .restated();
        assertThat(restated.events()).filteredOn(CareEntryRecorded.class::isInstance).hasSize(2);
        assertThat(rules(restated)).contains("GT-903-4", "903-501");
    }

    @Test
    void two_episodes_of_one_day_are_known_again() {
        var twice =
                episodes(
                        "A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2016,E4A,,,,",
                        "A1,01/05/2015,S,C2,N1,U6,PR1,01/03/2016,E8,,,,");
        assertThat(
                        episodes(
                                        "A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2016,E4A,,,,",
                                        "A1,01/05/2015,S,C2,N1,U6,PR1,01/03/2016,E8,,,,")
                                .against(twice.recorded())
                                .events())
                .isEmpty();
    }

    @Test
    void the_same_row_twice_is_recorded_once_and_found() {
        Restated restated =
                episodes(
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                        .restated();
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(restated.events()).filteredOn(EpisodeStart.class::isInstance).hasSize(1);
    }

    @Test
    void one_bad_row_never_stops_the_others() {
        Restated restated =
                episodes(
                                "A1,31/02/2015,S,V2,N1,U6,PR1,,,,,,",
                                "A1,01/05/2015,Q,V2,N1,U6,PR1,,,,,,",
                                "A1,01/05/2045,S,V2,N1,U6,PR1,,,,,,",
                                "A1,01/06/2015,S,V2,N1,U6,PR1,,,,,,")
                        .restated();
        assertThat(restated.refused()).isEqualTo(3);
        assertThat(restated.events()).filteredOn(EpisodeStart.class::isInstance).hasSize(1);
        assertThat(rules(restated)).containsExactly("903-141", "903-143", "GT-IM-1");
    }

    @Test
    void what_cannot_be_read_is_left_out_and_found() {
        Restated restated = episodes("A1,01/05/2015,S,ZZ,N77,XX,PR9,never,E99,,,,URN").restated();
        assertThat(rules(restated))
                .containsExactlyInAnyOrder(
                        "903-144",
                        "903-145",
                        "903-146",
                        "903-178",
                        "903-1008",
                        "903-147",
                        "903-149",
                        "903-148");
        assertThat(restated.findings())
                .extracting(ImportFinding::recorded)
                .containsOnly(Recorded.IN_PART);
    }

    @Test
    void a_code_of_another_year_is_recorded_and_found() {
        Restated restated = episodes("A1,01/05/2015,S,V2,N1,K3,PR1,,,,,,").restated();
        assertThat(restated.findings())
                .contains(
                        new ImportFinding(
                                new SourceRow("episodes", 2),
                                "903-146",
                                "The code in PLACE was not in use on the day of the row.",
                                Recorded.AS_STATED));
    }

    @Test
    void an_end_still_to_come_leaves_the_episode_open() {
        Restated restated = episodes("A1,01/05/2015,S,V2,N1,U6,PR1,01/05/2045,E4A,,,,").restated();
        assertThat(restated.events()).filteredOn(EpisodeEnd.class::isInstance).isEmpty();
        assertThat(rules(restated)).contains("GT-IM-1");
    }

    /** Episodes of a child born in 2008. */
    private static SmallReturn episodes(String... rows) {
        return table(Table.EPISODES, rows).and(Table.HEADER, "A1,2,27/03/2008,WBRI,,,");
    }
}
