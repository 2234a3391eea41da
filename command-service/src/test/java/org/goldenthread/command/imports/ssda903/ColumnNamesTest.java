package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import java.util.Map;
import org.goldenthread.command.imports.ImportFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the columns: one finding for what is wrong with them, and every row counted. */
class ColumnNamesTest {

    private static final Map<String, String> REVIEW =
            Map.of("CHILD", "A1", "REVIEW", "03/04/2017", "REVIEW_CODE", "PN1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child,dob,review,review_code\nA1,,03/04/2017,PN1",
                " Child , Dob , Review , Review Code \nA1,,03/04/2017,PN1",
                "\"CHILD\",\"DOB\",\"REVIEW\",\"REVIEW-CODE\"\nA1,,03/04/2017,PN1",
                "REVIEW_CODE,REVIEW,CHILD\nPN1,03/04/2017,A1",
            })
    void case_spaces_and_order_make_no_difference(String file) {
        SmallReturn returned = new SmallReturn().file(Table.REVIEWS, file).read();

        assertThat(returned.found).isEmpty();
        assertThat(returned.cells()).containsExactly(REVIEW);
    }

    @Test
    void a_column_that_stands_twice_is_found_once_and_the_first_counts() {
        SmallReturn returned =
                read("CHILD,REVIEW,REVIEW_CODE,REVIEW\nA1,03/04/2017,PN1,04/04/2017\n");

        assertThat(returned.cells()).containsExactly(REVIEW);
        assertThat(returned.found).hasSize(1);
        assertThat(returned.found.getFirst().sentence()).startsWith("The column REVIEW stands");
    }

    @Test
    void with_two_columns_of_children_nobody_can_tell_whose_a_row_is() {
        SmallReturn returned = read("CHILD,REVIEW,CHILD\nA1,03/04/2017,B2\nA1,04/04/2017,B2\n");

        assertThat(returned.children).isEmpty();
        assertThat(returned.lost).isEqualTo(2);
        assertThat(returned.named()).containsExactly("1 GT-903-2");
    }

    @Test
    void a_table_without_a_column_that_every_row_needs_is_left_out_and_all_its_rows_count() {
        SmallReturn returned =
                new SmallReturn()
                        .file(Table.EPISODES, "CHILD,RNE,LS\nA1,S,V2\nB2,S,V2\nC3,S,V2\n")
                        .read();

        assertThat(returned.children).isEmpty();
        assertThat(returned.lost).isEqualTo(3);
        assertThat(returned.found)
                .extracting(ImportFinding::sentence)
                .containsExactly(
                        "No row can be recorded without the column DECOM; the table was left out.");
    }

    @Test
    void a_column_that_files_of_every_year_have_is_missed() {
        SmallReturn returned =
                new SmallReturn().file(Table.HEADER, "CHILD,ETHNIC,UPN\nA1,WBRI,UN1\n").read();

        assertThat(returned.rows()).hasSize(1);
        assertThat(returned.found)
                .extracting(ImportFinding::sentence)
                .containsExactly("The column SEX, DOB is missing; nothing is known of it.");
    }

    @Test
    void a_file_of_an_older_year_has_fewer_columns_and_that_is_no_fault() {
        SmallReturn returned =
                new SmallReturn()
                        .file(
                                Table.EPISODES,
                                "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\nA1,01/05/2015,S,V2,N1,U1,,\n")
                        .read();

        assertThat(returned.found).isEmpty();
        assertThat(returned.rows()).hasSize(1);
    }

    @Test
    void columns_that_are_no_part_of_the_return_are_named() {
        SmallReturn returned =
                read("CHILD,REVIEW,Team,Worker's notes\nA1,03/04/2017,North,secret\n");

        assertThat(returned.found).hasSize(1);
        assertThat(returned.found.getFirst().sentence())
                .isEqualTo(
                        "The column TEAM, WORKER'S_NOTES is not part of the return; it was left out.");
        assertThat(returned.cells()).containsExactly(Map.of("CHILD", "A1", "REVIEW", "03/04/2017"));
    }

    @Test
    void names_that_stand_again_in_the_middle_are_one_row_that_is_lost() {
        SmallReturn returned =
                read("CHILD,REVIEW\nA1,03/04/2017\nCHILD,REVIEW\nB2,03/04/2017\nChild, Review\n");

        assertThat(returned.children).hasSize(2);
        assertThat(returned.named()).containsExactly("3 GT-903-11", "5 GT-903-11");
        assertThat(returned.rows().size() + returned.lost).isEqualTo(4);
    }

    /** Two tables in one file, or two files of one table that have their columns otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHILD,SEX,DOB,DUC",
                "CHILD,DOB,REVIEW_CODE,REVIEW",
                "DOB,CHILD,REVIEW,REVIEW_CODE"
            })
    void below_the_names_of_other_columns_no_cell_is_read_by_the_first(String names) {
        SmallReturn returned =
                table(
                                Table.REVIEWS,
                                "A1,,03/04/2017,PN1",
                                names,
                                "B2,F,03/04/2017,04/04/2017",
                                "",
                                "C3,,,")
                        .read();

        assertThat(returned.cells()).containsExactly(REVIEW);
        assertThat(returned.named()).containsExactly("3 GT-903-11");
        assertThat(returned.lost).isEqualTo(3);
    }

    @Test
    void without_names_no_row_is_read_and_every_row_is_counted() {
        SmallReturn returned = read("A1,01/02/2010,03/04/2017,PN1\nB2,01/02/2010,03/04/2017,PN1\n");

        assertThat(returned.children).isEmpty();
        assertThat(returned.lost).isEqualTo(2);
        assertThat(returned.found).hasSize(1);
        assertThat(returned.found.getFirst().sentence()).doesNotContain("A1");
    }

    @Test
    void names_without_the_child_leave_the_table_out() {
        SmallReturn returned = read("DOB,REVIEW,REVIEW_CODE\n01/02/2010,03/04/2017,PN1\n");

        assertThat(returned.lost).isEqualTo(1);
        assertThat(returned.named()).containsExactly("1 GT-903-2");
    }

    @Test
    void what_stands_above_the_names_is_lost_and_the_rows_below_are_read() {
        SmallReturn returned =
                read("Return of 2026,,\n,,\nCHILD,REVIEW,REVIEW_CODE\nA1,03/04/2017,PN1\n");

        assertThat(returned.cells()).containsExactly(REVIEW);
        assertThat(returned.named()).containsExactly("1 GT-903-2");
    }

    @Test
    void the_columns_of_another_table_say_so_and_no_child_comes_of_them() {
        SmallReturn returned =
                new SmallReturn()
                        .file(
                                Table.EPISODES,
                                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,04/05/2018,WBRI,UN1,,\n")
                        .file(
                                Table.HEADER,
                                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\nA1,02/03/2026,S,V2,N1,U6,PR1,,\n")
                        .read();

        assertThat(returned.children).isEmpty();
        assertThat(returned.found)
                .extracting(ImportFinding::sentence)
                .containsExactly(
                        "The columns are those of the table episodes, not of this one; the table was left out.",
                        "The columns are those of the table header, not of this one; the table was left out.");
        assertThat(returned.lost).isEqualTo(2);
    }

    @Test
    void empty_columns_at_the_end_are_found_once_and_shift_nothing() {
        SmallReturn returned =
                read("CHILD,REVIEW,REVIEW_CODE,,\nA1,03/04/2017,PN1,,\nA1,04/04/2017,PN1,,\n");

        assertThat(returned.rows()).hasSize(2);
        assertThat(returned.found).hasSize(1);
        assertThat(returned.lost).isZero();
    }

    @Test
    void what_stands_under_no_name_makes_the_whole_row_uncertain() {
        SmallReturn returned =
                read("CHILD,REVIEW,REVIEW_CODE,\nA1,,03/04/2017,PN1\nB2,03/04/2017,PN1,\n");

        assertThat(returned.rows()).hasSize(1);
        assertThat(returned.named()).containsExactly("1 GT-903-11", "2 GT-903-10");
    }

    @Test
    void empty_rows_are_found_once_and_are_no_rows() {
        SmallReturn returned =
                table(Table.REVIEWS, "A1,,03/04/2017,PN1", ",,,", "", "\u00A0,,\"\",", "   ")
                        .read();

        assertThat(returned.rows()).hasSize(1);
        assertThat(returned.lost).isZero();
        assertThat(returned.named()).containsExactly("3 GT-903-11");
    }

    private static SmallReturn read(String file) {
        return new SmallReturn().file(Table.REVIEWS, file).read();
    }
}
