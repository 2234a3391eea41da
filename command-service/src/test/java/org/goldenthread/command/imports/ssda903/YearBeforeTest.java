package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import java.util.List;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the smaller tables of a return say otherwise than the return of the year before. The year of
 * each return is told by a child B9 whose episode ended in it.
 */
class YearBeforeTest {

    private static final String HEADER = "A1,F,04/05/2008,WBRI,A123456789012,0,";
    private static final String CARE = "A1,10/01/2024,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345";

    /** The child born on 4 May 2008 is eighteen on 4 May 2026. */
    private static final String ADULT = "04/05/2026";

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // Ceased in the year before, on its first and its last day; then it need not go on.
                "01/04/2024, none, none",
                "31/03/2025, none, none",
                "01/04/2025, none, 903-205A",
                "31/03/2024, none, 903-205A",
                "'', none, 903-205A",
                // It was to cease at eighteen: so it does still, or it ceased in this year.
                "04/05/2026, 04/05/2026, none",
                "04/05/2026, 01/04/2025, none",
                "04/05/2026, 31/03/2026, none",
                "04/05/2026, 31/03/2025, 903-205B",
                "04/05/2026, 01/04/2026, 903-205B",
                "04/05/2026, '', 903-205B",
                "03/05/2026, 03/05/2026, 903-205B",
            })
    void an_asylum_seeker_without_family_stays_one_until_eighteen(
            String before, String now, String rule) {
        ChildTimeline known = year(2025).and(Table.UASC, "A1,F,04/05/2008," + before).recorded();
        SmallReturn next = year(2026);
        next.and(Table.UASC, now == null ? "B9,F,04/05/2008,01/01/2026" : "A1,F,," + now);

        assertThat(found(next.against(known), "903-205[A-D]"))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void nobody_becomes_an_asylum_seeker_who_was_none_in_the_year_before() {
        ChildTimeline none = year(2025).and(Table.UASC, "B9,F,," + ADULT).recorded();
        SmallReturn next = year(2026).and(Table.UASC, "A1,F,," + ADULT);

        assertThat(found(next.against(none), "903-205[A-D]")).containsExactly("903-205D");
        // Sent again it is found again; a child whom no earlier return has is no contradiction.
        assertThat(found(next.against(next.recordedAfter(none)), "903-205[A-D]"))
                .containsExactly("903-205D");
        assertThat(found(next.restated(), "903-205[A-D]")).isEmpty();
    }

    @Test
    void a_table_that_was_not_sent_says_nothing() {
        ChildTimeline known =
                year(2025)
                        .and(Table.UASC, "A1,F,," + ADULT)
                        .and(Table.MISSING, "A1,,M,20/03/2025,")
                        .recorded();

        assertThat(found(year(2026).against(known), "903-(205[A-D]|576)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // The decision stood: it is there with its day, changed since or not.
                "'05/02/2025,,', '05/02/2025,,', none",
                "'05/02/2025,,', '05/02/2025,01/06/2025,RD1', none",
                "'05/02/2025,,', '06/02/2025,,', 903-560",
                "'05/02/2025,,', '06/02/2025,01/06/2025,RD1', 903-560",
                // It was changed: it is not there any more, and a new one is later.
                "'05/02/2025,31/03/2025,RD1', '05/02/2025,,', 903-561",
                "'05/02/2025,31/03/2025,RD1', '05/02/2025,31/03/2025,RD1', 903-561",
                "'05/02/2025,,RD1', '05/02/2025,,', 903-561",
                "'05/02/2025,31/03/2025,RD1', '06/02/2025,,', none",
                "'05/02/2025,31/03/2025,RD1', '04/02/2025,,', 903-584",
            })
    void a_decision_for_adoption_goes_on_until_it_is_changed(
            String before, String now, String rule) {
        ChildTimeline known =
                year(2025).and(Table.PLACED_FOR_ADOPTION, "A1,04/05/2008," + before).recorded();
        SmallReturn next = year(2026).and(Table.PLACED_FOR_ADOPTION, "A1,04/05/2008," + now);

        assertThat(found(next.against(known), "903-5(60|61|84)"))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void a_change_of_this_years_decision_sent_again_is_no_contradiction() {
        SmallReturn one =
                year(2026).and(Table.PLACED_FOR_ADOPTION, "A1,,05/05/2025,06/06/2025,RD1");

        assertThat(found(one.against(one.recorded()), "903-5(60|61|84)")).isEmpty();
    }

    @Test
    void who_was_missing_at_the_year_end_is_missing_when_the_next_begins() {
        ChildTimeline known = year(2025).and(Table.MISSING, "A1,,M,20/03/2025,").recorded();
        ChildTimeline back =
                year(2025).and(Table.MISSING, "A1,,M,20/03/2025,31/03/2025").recorded();
        SmallReturn other = year(2026).and(Table.MISSING, "A1,,M,21/03/2025,02/04/2025");
        SmallReturn same = year(2026).and(Table.MISSING, "A1,,M,20/03/2025,02/04/2025");
        SmallReturn nothing = year(2026).and(Table.MISSING, "B9,,M,01/01/2026,");

        assertThat(found(other.against(known), "903-576")).containsExactly("903-576");
        assertThat(found(nothing.against(known), "903-576")).containsExactly("903-576");
        assertThat(found(same.against(known), "903-576")).isEmpty();
        assertThat(found(other.against(back), "903-576")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "'SW12,01/02/2025,,FCONTA', none",
                "'SW12,01/02/2025,09/09/2025,FCONTA', none",
                "'SW99,01/02/2025,,FCONTA', 903-SW16aSTG2",
                "'SW12,02/02/2025,,FCONTA', 903-SW16bSTG2",
                "'SW12,01/02/2025,,MANAGE', 903-SW16cSTG2"
            })
    void the_social_worker_of_the_year_end_begins_the_next_return(String now, String rule) {
        ChildTimeline known =
                year(2025)
                        .and(
                                Table.SW_EPISODES,
                                "A1,,SW11,01/05/2024,01/02/2025,FCONTA",
                                "A1,,SW12,01/02/2025,,FCONTA")
                        .recorded();
        ChildTimeline ended =
                year(2025)
                        .and(Table.SW_EPISODES, "A1,,SW12,01/02/2025,31/03/2025,FCONTA")
                        .recorded();
        SmallReturn next = year(2026).and(Table.SW_EPISODES, "A1,," + now);

        assertThat(found(next.against(known), "903-SW16.STG2"))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(found(next.against(ended), "903-SW16.STG2")).isEmpty();
    }

    @Test
    void a_first_return_contradicts_nothing() {
        SmallReturn all =
                year(2025)
                        .and(Table.UASC, "A1,F,," + ADULT)
                        .and(Table.PLACED_FOR_ADOPTION, "A1,,05/02/2025,06/03/2025,RD1")
                        .and(Table.MISSING, "A1,,M,20/03/2025,")
                        .and(Table.SW_EPISODES, "A1,,SW11,01/05/2024,,FCONTA");

        assertThat(found(all.restated(), "903-(205.|5(60|61|84|76)|SW16.*)")).isEmpty();
    }

    @Test
    void care_open_past_the_eighteenth_birthday_is_found_as_at_the_year_end() {
        // Eighteen on 31 March 2026, the last day of the year, or on the day after.
        assertThat(found(care("31/03/2008").restated(), "GT-AG-2")).hasSize(1);
        assertThat(found(care("01/04/2008").restated(), "GT-AG-2")).isEmpty();
        SmallReturn left =
                table(Table.HEADER, HEADER.replace("04/05/2008", "31/03/2008"))
                        .and(Table.EPISODES, CARE.replace("PR1,,", "PR1,31/03/2026,E7"));
        assertThat(found(left.restated(), "GT-AG-2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A123456789012, ''",
        "B123456789012, GT-903-14",
        "a123456789012, ''",
        "A12345678901, 903-168",
        "AB23456789012, 903-168",
        "A12345678901I, 903-168",
        "I123456789012, 903-168",
        "UN3, ''"
    })
    void the_form_of_a_upn_and_its_check_letter_are_looked_at(String upn, String rule) {
        Restated restated = table(Table.HEADER, "A1,F,04/05/2008,WBRI," + upn + ",0,").restated();

        assertThat(String.join("", found(restated, "903-168|GT-903-14"))).isEqualTo(rule);
        assertThat(restated.findings().toString()).doesNotContain(upn);
    }

    private static SmallReturn care(String born) {
        return table(Table.HEADER, HEADER.replace("04/05/2008", born))
                .and(Table.EPISODES, CARE, ended(2026));
    }

    private static SmallReturn year(int year) {
        return table(Table.HEADER, HEADER).and(Table.EPISODES, CARE, ended(year));
    }

    private static String ended(int year) {
        return "B9,01/05/2023,S,V2,N1,U6,PR1,20/02/%d,E4A,,,,".formatted(year);
    }

    private static List<String> found(Restated restated, String rule) {
        return rules(restated).stream().filter(one -> one.matches(rule)).toList();
    }
}
