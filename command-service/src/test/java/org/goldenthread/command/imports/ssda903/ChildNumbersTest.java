package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Children's numbers as spreadsheets spoil them, and the same thing twice. */
class ChildNumbersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "000451, 000451",
                "=\"000777\", 000777",
                "\"=\"\"000777\"\"\", 000777",
                "'A1, A1",
                "ID/77-1, ID/77-1",
                "12E3, 12E3",
                "#  A1  #, A1"
            })
    void a_number_is_read_as_it_is_said(String written, String number) {
        SmallReturn returned = table(Table.REVIEWS, written + ",,03/04/2017,PN1").read();

        assertThat(returned.found).isEmpty();
        assertThat(returned.children).extracting(StatedChild::localId).containsExactly(number);
    }

    @Test
    void the_point_and_zero_of_a_spreadsheet_are_found_and_make_no_other_child() {
        SmallReturn returned =
                table(Table.HEADER, "98231,F,04/05/2018,WBRI,UN1,,")
                        .and(Table.REVIEWS, "98231.0,,03/04/2017,PN1")
                        .read();

        assertThat(returned.children).extracting(StatedChild::localId).containsExactly("98231");
        assertThat(returned.named()).containsExactly("2 GT-903-12");
        assertThat(returned.found.getFirst().recorded()).isEqualTo(Recorded.AS_STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+11", "1E+05", "2.5e+9", "1.5E10"})
    void a_number_that_was_rounded_may_be_anybodys_and_is_lost(String rounded) {
        SmallReturn returned = table(Table.REVIEWS, rounded + ",,03/04/2017,PN1").read();

        assertThat(returned.children).isEmpty();
        assertThat(returned.named()).containsExactly("2 GT-903-12");
        assertThat(returned.lost).isEqualTo(1);
    }

    @Test
    void a_number_longer_than_any_can_be_is_found() {
        SmallReturn returned = table(Table.REVIEWS, "I".repeat(21) + ",,03/04/2017,PN1").read();

        assertThat(returned.rows()).hasSize(1);
        assertThat(returned.named()).containsExactly("2 GT-903-12");
        assertThat(table(Table.REVIEWS, "I".repeat(20) + ",,03/04/2017,PN1").read().found)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab12, AB12", "000451, 451", "A 12, A12", "A/12, A-12"})
    void two_numbers_that_differ_in_next_to_nothing_are_two_children_but_not_unnoticed(
            String one, String other) {
        SmallReturn returned =
                table(Table.HEADER, one + ",F,04/05/2018,WBRI,UN1,,")
                        .and(Table.REVIEWS, other + ",,03/04/2017,PN1")
                        .read();

        assertThat(returned.children).hasSize(2);
        assertThat(returned.named()).containsExactly("2 GT-903-13");
        assertThat(returned.found.getFirst().row().table()).isEqualTo("reviews");
    }

    /** Two reviews are said, one of them in two rows: two facts, one row lost. */
    @Test
    void the_same_row_twice_is_one_fact_in_every_table() {
        Restated restated =
                table(
                                Table.REVIEWS,
                                "A1,,03/04/2017,PN1",
                                "A1,,04/04/2017,PN1",
                                "A1,,03/04/2017,PN1")
                        .restated();

        assertThat(restated.events()).filteredOn(CareReviewHeld.class::isInstance).hasSize(2);
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(rules(restated)).contains("GT-903-3");
        for (Table table : Table.values()) {
            SmallReturn twice = table(table, filled(table), filled(table));
            Restated once = table(table, filled(table)).restated();
            assertThat(twice.restated().events()).as(table.part()).hasSameSizeAs(once.events());
            assertThat(twice.restated().refused()).as(table.part()).isEqualTo(once.refused() + 1);
        }
    }

    @Test
    void a_second_row_of_the_same_day_that_says_otherwise_is_refused_and_the_first_counts() {
        Restated restated =
                table(Table.REVIEWS, "A1,,03/04/2017,PN1", "A1,,03/04/2017,PN2").restated();

        assertThat(restated.events())
                .filteredOn(CareReviewHeld.class::isInstance)
                .singleElement()
                .hasFieldOrPropertyWithValue("participation", ReviewParticipation.SPOKE);
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(rules(restated)).contains("GT-903-4");
    }

    @Test
    void a_child_may_be_missing_twice_from_one_day_and_that_is_found() {
        Restated restated =
                table(Table.MISSING, "A1,,M,03/04/2017,03/04/2017", "A1,,M,03/04/2017,05/04/2017")
                        .restated();

        assertThat(restated.refused()).isZero();
        assertThat(rules(restated)).contains("GT-903-4");
    }

    /** A row with something in every cell that a fact needs. */
    private static String filled(Table table) {
        return String.join(
                ",",
                table.columns().stream()
                        .map(column ->
                                switch (column) {
                                    case "CHILD" -> "A1";
                                    case "DECOM",
                                            "REVIEW",
                                            "DATE_PLACED",
                                            "MIS_START",
                                            "SW_DECOM",
                                            "DOLO_START" ->
                                            "03/04/2017";
                                    case "RNE" -> "S";
                                    case "PREV_PERM" -> "P1";
                                    case "SW_ID" -> "SW123456";
                                    default -> "";
                                })
                        .toList());
    }
}
