package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later return says otherwise than an earlier one is found, and recorded all the same. */
class LaterReturnContradictsTest {

    private static final String HEADER = "A1,F,04/05/2008,WBRI,A123456789000,0,";
    private static final String OPEN = "A1,10/01/2025,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345";
    private static final String ENDED = OPEN.replace("PR1,,,", "PR1,10/01/2026,E4A,");

    private final ChildTimeline earlier = returned(HEADER, OPEN).recorded();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "903-202 | A1,M,04/05/2008,WBRI,A123456789000,0,",
                "903-203 | A1,F,05/04/2008,WBRI,A123456789000,0,",
                "903-204 | A1,F,04/05/2008,WIRI,A123456789000,0,",
                "903-207 | A1,F,04/05/2008,WBRI,A123456789000,1,01/02/2025",
                "903-208 | A1,F,04/05/2008,WBRI,B999999999999,0,",
                "903-208 | A1,F,04/05/2008,WBRI,UN1,0,"
            })
    void who_the_child_is_does_not_change(String rule, String header) {
        assertThat(contradictions(returned(header, OPEN).against(earlier))).containsExactly(rule);
    }

    @Test
    void becoming_a_mother_contradicts_nothing_and_being_none_any_more_does() {
        // The birth of May 2025 lies after the year, to March 2025, that the first return told of.
        SmallReturn mother = returned("A1,F,04/05/2008,WBRI,A123456789000,1,02/05/2025", ENDED);
        ChildTimeline known = mother.recordedAfter(earlier);
        SmallReturn otherDay = returned("A1,F,04/05/2008,WBRI,A123456789000,1,03/05/2025", ENDED);

        assertThat(contradictions(mother.against(earlier))).isEmpty();
        assertThat(contradictions(otherDay.against(known))).containsExactly("903-624");
        assertThat(contradictions(returned(HEADER, ENDED).against(known)))
                .containsExactly("903-207");
    }

    @Test
    void what_an_earlier_return_left_unsaid_is_no_contradiction() {
        ChildTimeline unsaid =
                returned("A1,F,04/05/2008,,UN1,,", OPEN.replace("SC012345", "")).recorded();

        assertThat(contradictions(returned(HEADER, OPEN).against(unsaid))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "903-503A | 10/01/2025,P,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "903-503B | 10/01/2025,S,C1,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "903-503C | 10/01/2025,S,V2,N3,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "903-503D | 10/01/2025,S,V2,N1,U4,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "903-503E | 10/01/2025,S,V2,N1,U6,PR4,,,,ME4 4AA,ME7 1AB,SC012345",
                "903-503F | 10/01/2025,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC999999",
                "903-503G | 10/01/2025,S,V2,N1,U6,PR1,,,,ME1 1AA,ME7 1AB,SC012345",
                "903-503H | 10/01/2025,S,V2,N1,U6,PR1,,,,ME4 4AA,CT1 1AA,SC012345"
            })
    void the_episode_left_open_goes_on_as_it_was(String rule, String episode) {
        // Nothing in these rows says of which year the return is: no episode ends.
        assertThat(contradictions(returned(HEADER, "A1," + episode).against(earlier)))
                .containsExactly(rule);
    }

    @Test
    void a_postcode_with_another_space_is_the_same() {
        String spaced = OPEN.replace("ME4 4AA", "ME44AA").replace("ME7 1AB", "me7  1ab");

        assertThat(contradictions(returned(HEADER, spaced).against(earlier))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09/01/2025, 2025-01-09", "12/01/2025, 2025-01-12", "28/12/2024, 2024-12-28"})
    void a_first_day_that_moved_by_some_days_is_one_period_of_care(String from, String startedOn) {
        SmallReturn later = returned(HEADER, OPEN.replace("10/01/2025", from));

        assertThat(contradictions(later.against(earlier))).containsExactly("903-501", "903-502");
        assertThat(PeriodOfCare.of(later.recordedAfter(earlier)))
                .singleElement()
                .satisfies(care -> {
                    assertThat(care.startedOn()).isEqualTo(day(startedOn));
                    assertThat(care.endedOn()).isEmpty();
                });
    }

    @Test
    void a_moved_first_day_may_come_with_the_end() {
        SmallReturn later = returned(HEADER, ENDED.replace("10/01/2025", "09/01/2025"));

        assertThat(contradictions(later.against(earlier))).containsExactly("903-501", "903-502");
        assertThat(PeriodOfCare.of(later.recordedAfter(earlier)))
                .singleElement()
                .satisfies(care -> assertThat(care.endedOn()).contains(day("2026-01-10")));
    }

    @Test
    void the_first_day_of_a_move_may_be_corrected_too() {
        ChildTimeline moved =
                returned(
                                HEADER,
                                "A1,10/01/2025,S,V2,N1,U6,PR1,01/03/2025,X1,CARPL,,,",
                                "A1,01/03/2025,P,V2,N1,K2,PR4,,,,,,")
                        .recorded();
        SmallReturn later = returned(HEADER, "A1,03/03/2025,P,V2,N1,K2,PR4,10/01/2026,E4A,,,,");

        assertThat(contradictions(later.against(moved))).containsExactly("903-501", "903-502");
        assertThat(PeriodOfCare.of(later.recordedAfter(moved)))
                .singleElement()
                .satisfies(care -> assertThat(care.endedOn()).contains(day("2026-01-10")));
    }

    @Test
    void a_start_long_after_is_a_period_of_its_own_and_the_open_one_is_found() {
        SmallReturn later = returned(HEADER, OPEN.replace("10/01/2025", "10/09/2025"));

        assertThat(contradictions(later.against(earlier))).contains("903-502");
        assertThat(CareEpisode.of(later.recordedAfter(earlier)))
                .extracting(CareEpisode::period)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void short_breaks_recorded_one_by_one_are_never_taken_for_one() {
        ChildTimeline breaks =
                returned(HEADER, ENDED.replace("V2", "V3").replace("10/01/2026", "12/01/2025"))
                        .recorded();
        String next = ENDED.replace("V2", "V3").replace("10/01/2025", "11/01/2025");

        assertThat(
                        rules(
                                returned(HEADER, next.replace("10/01/2026", "12/01/2025"))
                                        .against(breaks)))
                .doesNotContain("903-502");
    }

    private static SmallReturn returned(String header, String... episodes) {
        return table(Table.EPISODES, episodes).and(Table.HEADER, header);
    }

    /** Without what the rules of a single return find. */
    private static List<String> contradictions(Restated restated) {
        return rules(restated).stream()
                .filter(rule -> rule.matches("903-(20[2-8]|624|50[123][A-J]?)"))
                .distinct()
                .toList();
    }
}
