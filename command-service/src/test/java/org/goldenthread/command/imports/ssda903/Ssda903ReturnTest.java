package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatedChild;
import org.junit.jupiter.api.Test;

class Ssda903ReturnTest {

    @Test
    void gathers_the_rows_of_each_child_from_all_tables() {
        SmallReturn returned =
                table(Table.HEADER, "A1,1,01/02/2010,WBRI,,,", "B2,2,01/02/2011,WBRI,,,")
                        .and(Table.REVIEWS, "B2,01/02/2011,03/04/2017,PN1")
                        .read();
        assertThat(returned.children).extracting(StatedChild::localId).containsExactly("A1", "B2");
        assertThat(returned.children).extracting(StatedChild::rows).containsExactly(1L, 2L);
        assertThat(returned.found).isEmpty();
    }

    @Test
    void reads_a_byte_order_mark_windows_line_ends_quotes_and_columns_in_any_order() {
        SmallReturn returned =
                new SmallReturn()
                        .file(
                                Table.REVIEWS,
                                "\uFEFFREVIEW,\"CHILD\",review_code\r\n03/04/2017,\"A1\",\"PN1\"\r\n\r\n")
                        .read();
        assertThat(returned.found).isEmpty();
        assertThat(returned.children.getFirst())
                .isInstanceOfSatisfying(
                        CareChild.class,
                        child ->
                                assertThat(child.all().getFirst().cells())
                                        .containsOnlyKeys("REVIEW", "CHILD", "REVIEW_CODE"));
    }

    @Test
    void an_empty_cell_says_nothing() {
        SmallReturn returned = table(Table.REVIEWS, "A1, ,03/04/2017,").read();
        assertThat(((CareChild) returned.children.getFirst()).all().getFirst().cells())
                .containsOnlyKeys("CHILD", "REVIEW");
    }

    @Test
    void a_row_without_a_child_is_found_and_the_others_are_read() {
        SmallReturn returned =
                table(Table.REVIEWS, ",,03/04/2017,PN1", "A1,,03/04/2017,PN1").read();
        assertThat(returned.children).hasSize(1);
        assertThat(returned.found)
                .containsExactly(
                        new ImportFinding(
                                new SourceRow("reviews", 2),
                                "GT-903-2",
                                "The row names no child.",
                                Recorded.NOTHING));
    }

    @Test
    void a_table_without_column_names_is_left_out() {
        SmallReturn returned =
                new SmallReturn()
                        .file(Table.REVIEWS, "A1,01/02/2010,03/04/2017,PN1")
                        .and(Table.MISSING, "A1,01/02/2010,M,03/04/2017,04/04/2017")
                        .read();
        assertThat(returned.children.getFirst().rows()).isEqualTo(1);
        assertThat(returned.found)
                .extracting(ImportFinding::row)
                .containsExactly(new SourceRow("reviews", 1));
    }

    @Test
    void a_column_that_is_not_part_of_the_return_is_found() {
        SmallReturn returned =
                new SmallReturn().file(Table.REVIEWS, "CHILD,REVIEW,NOTES\nA1,03/04/2017,x").read();
        assertThat(returned.found).hasSize(1);
        assertThat(returned.children).hasSize(1);
    }

    @Test
    void an_empty_file_has_no_children() {
        assertThat(new SmallReturn().file(Table.REVIEWS, "").read().children).isEmpty();
    }

    @Test
    void says_nothing_personal_of_itself() {
        SmallReturn returned = table(Table.REVIEWS, "A1,,03/04/2017,PN1").read();
        assertThat(returned.children.getFirst().toString()).doesNotContain("A1");
    }
}
