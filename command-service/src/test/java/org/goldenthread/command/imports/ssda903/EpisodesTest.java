package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.EpisodeEnd;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.personal.Sealed;
import org.junit.jupiter.api.Test;

class EpisodesTest {

    @Test
    void a_first_row_is_an_entry_with_all_it_states() {
        var fact =
                episodes("A1,01/05/2015,S,C2,N3,U6,PR1,,,,ME4 4EH,ME5 9GD,SC123456")
                        .recorded()
                        .latest(CareEntryRecorded.class)
                        .orElseThrow()
                        .fact();
        assertThat(fact.enteredOn()).isEqualTo(day("2015-05-01"));
        assertThat(fact.legalStatus()).isEqualTo(LegalStatus.FULL_CARE_ORDER);
        assertThat(fact.need()).isEqualTo(CategoryOfNeed.PARENTAL_ILLNESS);
        assertThat(fact.placement()).isEqualTo(PlacementType.FOSTER_OTHER);
        assertThat(fact.provider()).isEqualTo(PlacementProvider.OWN_AUTHORITY);
        assertThat(fact.urn()).isEqualTo(new Urn("SC123456"));
        assertThat(fact.homePostcode()).isEqualTo(Sealed.of(CHILD.value(), "ME4 4EH"));
        assertThat(fact.placementPostcode()).isEqualTo(Sealed.of(CHILD.value(), "ME5 9GD"));
    }

    @Test
    void rows_that_join_by_x1_are_one_chain_and_the_change_says_why() {
        var recorded =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                "A1,01/02/2016,P,V2,N1,K2,PR4,,,,ME4 4EH,ME7 1AA,1234567")
                        .recorded();
        assertThat(CareEpisode.of(recorded))
                .extracting(CareEpisode::period)
                .hasSize(2)
                .containsOnly(CareEpisode.of(recorded).getFirst().period());
        assertThat(
                        recorded.latest(PlacementChanged.class)
                                .orElseThrow()
                                .fact()
                                .reasonPlaceChanged())
                .isEqualTo(ReasonPlaceChanged.CARE_PLAN);
        assertThat(recorded.of(EpisodeEnd.class)).isEmpty();
    }

    @Test
    void every_reason_for_a_new_episode_names_its_fact() {
        var recorded =
                episodes(
                                "A1,01/05/2015,S,V2,N1,U6,PR1,01/06/2015,X1,,,,",
                                "A1,01/06/2015,L,C1,N1,U6,PR1,01/07/2015,X1,,,,",
                                "A1,01/07/2015,P,C1,N1,T1,,08/07/2015,X1,,,,",
                                "A1,08/07/2015,P,C1,N1,U6,PR1,01/08/2015,X1,PLACE,,,",
                                "A1,01/08/2015,T,C1,N1,U4,PR1,01/09/2015,X1,CARPL,,,",
                                "A1,01/09/2015,B,C2,N1,K2,PR4,01/10/2015,X1,CARPL,,,",
                                "A1,01/10/2015,U,E1,N1,A5,PR1,,,,,,")
                        .recorded();
        assertThat(
                        recorded.of(EpisodeStart.class)
                                .map(known -> known.fact().getClass().getSimpleName()))
                .containsExactly(
                        "CareEntryRecorded",
                        "LegalStatusChanged",
                        "TemporaryPlacementUsed",
                        "PlacementChanged",
                        "PlacementChanged",
                        "LegalStatusAndPlacementChanged",
                        "LegalStatusAndPlacementChanged");
        assertThat(CareEpisode.of(recorded))
                .extracting(episode -> episode.reasonStarted().code())
                .containsExactly("S", "L", "P", "P", "T", "B", "U");
    }

    @Test
    void a_reason_that_is_not_x1_is_an_exit() {
        assertThat(
                        episodes(
                                        "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,ME4 4EH,ME5 9GD,SC123456",
                                        "A1,01/02/2016,P,V2,N1,K2,PR4,10/03/2017,E4A,,ME4 4EH,ME7 1AA,1234567")
                                .recorded()
                                .latest(CareExitRecorded.class)
                                .orElseThrow()
                                .fact()
                                .reason())
                .isEqualTo(ReasonEpisodeCeased.HOME_PLANNED);
    }

    /** Episodes of a child born in 2008. */
    private static SmallReturn episodes(String... rows) {
        return table(Table.EPISODES, rows).and(Table.HEADER, "A1,2,27/03/2008,WBRI,,,");
    }
}
