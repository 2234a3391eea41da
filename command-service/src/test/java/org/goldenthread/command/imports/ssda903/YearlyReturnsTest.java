package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;

/** One child in the returns of three years, taken in one after another. */
class YearlyReturnsTest {

    private final ChildTimeline nobody = ChildTimeline.of(CHILD, List.of());
    private final ChildTimeline after2016 =
            table(
                            Table.EPISODES,
                            "A1,01/05/2015,S,V2,N1,U6,PR1,01/02/2016,X1,CARPL,,,",
                            "A1,01/02/2016,P,V2,N1,K2,PR4,,,,,,")
                    .recordedAfter(nobody);
    private final ChildTimeline after2017 =
            table(
                            Table.EPISODES,
                            "A1,01/02/2016,P,V2,N1,K2,PR4,01/06/2016,X1,,,,",
                            "A1,01/06/2016,L,C2,N1,K2,PR4,,,,,,")
                    .recordedAfter(after2016);
    private final ChildTimeline after2018 =
            table(Table.EPISODES, "A1,01/06/2016,L,C2,N1,K2,PR4,10/03/2018,E4A,,,,")
                    .recordedAfter(after2017);

    @Test
    void care_goes_on_over_the_years_as_one_chain() {
        assertThat(CareEpisode.of(after2018))
                .extracting(episode -> episode.reasonStarted().code())
                .containsExactly("S", "P", "L");
        assertThat(CareEpisode.of(after2018))
                .extracting(CareEpisode::period)
                .containsOnly(CareEpisode.of(after2016).getFirst().period());
    }

    @Test
    void each_return_leaves_the_years_before_as_they_were() {
        assertThat(after2018.facts()).hasSize(4);
        assertThat(after2018.recorded()).hasSize(4);
    }

    @Test
    void the_end_is_known_from_the_return_that_brings_it() {
        assertThat(inCare(after2016, "2018-03-31")).isTrue();
        assertThat(inCare(after2017, "2018-03-31")).isTrue();
        assertThat(inCare(after2018, "2018-03-31")).isFalse();
        assertThat(inCare(after2018, "2017-03-31")).isTrue();
    }

    @Test
    void an_amended_return_of_an_earlier_year_restates_that_year_and_no_other() {
        ChildTimeline amended =
                table(
                                Table.EPISODES,
                                "A1,01/05/2015,S,V2,N2,U6,PR1,01/02/2016,X1,CARPL,,,",
                                "A1,01/02/2016,P,V2,N2,K2,PR4,,,,,,")
                        .recordedAfter(after2018);
        assertThat(CareEpisode.of(amended))
                .extracting(episode -> String.valueOf(episode.circumstances().need()))
                .containsExactly("DISABILITY", "DISABILITY", "ABUSE_OR_NEGLECT");
        assertThat(PeriodOfCare.of(amended).getFirst().endedOn()).contains(day("2018-03-10"));
    }

    private static boolean inCare(ChildTimeline timeline, String day) {
        return PeriodOfCare.of(timeline).stream().anyMatch(period -> period.openOn(day(day)));
    }
}
