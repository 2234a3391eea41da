package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import java.util.Map;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.StatedChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of one row costs that row alone, whatever is wrong with it. */
class FaultyRowsTest {

    private static final String BEFORE = "A1,02/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,";
    private static final String AFTER = "C3,04/03/2026,S,V2,N1,U6,PR1,,,,ME5 5AA,ME8 1AB,";

    /** Each of a child B2, each with something wrong that can be seen in the line itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,\"ME4 4AA,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,\"SC012345",
                "\"B2,03/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,\"ME4\" 4AA,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,ME4 \"4AA,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA\",ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,\"\"\"ME4 4AA,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,12 High Street, Chatham,ME7 1AB,SC012345",
                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,,ME4 4AA,ME7 1AB,",
                "B2;03/03/2026;S;V2;N1;U6;PR1;;;;ME4 4AA;ME7 1AB;SC012345",
                ",03/03/2026,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345",
                "B2",
            })
    void only_the_line_with_the_fault_is_lost_and_it_is_named(String faulty) {
        SmallReturn returned = table(Table.EPISODES, BEFORE, faulty, AFTER).read();

        assertThat(returned.cells())
                .containsExactly(
                        row("A1", "02", "ME4 4AA", "ME7 1AB"),
                        row("C3", "04", "ME5 5AA", "ME8 1AB"));
        assertThat(returned.found).hasSize(1);
        assertThat(returned.found.getFirst().row().line()).isEqualTo(3);
        assertThat(returned.found.getFirst().recorded()).isEqualTo(Recorded.NOTHING);
        assertThat(returned.lost).isEqualTo(1);
    }

    @Test
    void a_cell_in_marks_that_goes_on_in_the_next_line_costs_both_lines_and_no_other() {
        SmallReturn returned =
                table(
                                Table.EPISODES,
                                BEFORE,
                                "B2,03/03/2026,S,V2,N1,U6,PR1,,,,\"ME4",
                                "4AA\",ME7 1AB,SC012345",
                                AFTER)
                        .read();

        assertThat(returned.children).extracting(StatedChild::localId).containsExactly("A1", "C3");
        assertThat(returned.named()).containsExactly("3 GT-903-9", "4 GT-903-9");
    }

    @Test
    void two_marks_that_are_not_closed_do_not_close_each_other_over_the_rows_between() {
        SmallReturn returned =
                table(
                                Table.REVIEWS,
                                "A1,,\"01/02/2026,PN1",
                                "B2,,02/02/2026,PN1",
                                "C3,,\"03/02/2026,PN1")
                        .read();

        assertThat(returned.cells())
                .containsExactly(
                        Map.of("CHILD", "B2", "REVIEW", "02/02/2026", "REVIEW_CODE", "PN1"));
        assertThat(returned.named()).containsExactly("2 GT-903-9", "4 GT-903-9");
    }

    @Test
    void marks_that_are_in_order_are_no_fault() {
        SmallReturn returned =
                table(
                                Table.REVIEWS,
                                "\"A1\",\"\",\"03/04/2017\",\"PN1\"",
                                "B2, , \"03/04/2017\" ,\"PN1\" ",
                                "C3,,03/04/2017,\"P\"\"N1\"")
                        .read();

        assertThat(returned.found).isEmpty();
        assertThat(returned.cells())
                .extracting(cells -> cells.get("REVIEW_CODE"))
                .containsExactly("PN1", "PN1", "P\"N1");
    }

    @Test
    void a_sentence_says_what_is_wrong_and_repeats_nothing_of_the_row() {
        SmallReturn returned =
                table(Table.REVIEWS, "A1,,\"01/02/2026,PN1", "B2,,\"x\"y,PN1", "C3,,1").read();

        assertThat(returned.found)
                .extracting(ImportFinding::sentence)
                .containsExactly(
                        "A quotation mark is opened and never closed. Nothing of the row is recorded.",
                        "There is text after a closing quotation mark. Nothing of the row is recorded.",
                        "The row has fewer cells than there are columns: it is not certain what they"
                                + " are, and nothing is recorded.");
    }

    private static Map<String, String> row(
            String child, String day, String home, String placement) {
        return Map.of(
                "CHILD", child,
                "DECOM", day + "/03/2026",
                "RNE", "S",
                "LS", "V2",
                "CIN", "N1",
                "PLACE", "U6",
                "PLACE_PROVIDER", "PR1",
                "HOME_POST", home,
                "PL_POST", placement);
    }
}
