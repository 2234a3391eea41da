package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.StatedChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as programs save them: encodings, separators, line ends, and what is no table at all. */
class FileBytesTest {

    private static final String REVIEWS =
            "CHILD,DOB,REVIEW,REVIEW_CODE\r\nA\u00C91,,03/04/2017,PN1\r\n";
    private static final Map<String, String> REVIEW =
            Map.of("CHILD", "A\u00C91", "REVIEW", "03/04/2017", "REVIEW_CODE", "PN1");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void unicode_is_read_with_and_without_a_byte_order_mark(String encoding) {
        Charset charset = Charset.forName(encoding);
        for (String mark : List.of("", "\uFEFF")) {
            byte[] file = (mark + REVIEWS).getBytes(charset);
            if (mark.isEmpty() && encoding.equals("UTF-32")) {
                continue;
            }
            SmallReturn returned = new SmallReturn().file(Table.REVIEWS, file).read();

            assertThat(returned.found).as(encoding + " " + mark.length()).isEmpty();
            assertThat(returned.cells()).containsExactly(REVIEW);
        }
    }

    @Test
    void what_is_not_utf_8_is_read_as_windows_1252_and_found_once() {
        SmallReturn returned =
                read(
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/04/2017,PN1\n"
                                + "A\u00C91,,03/04/2017,PN1\nA\u00C82,,03/04/2017,PN1\n",
                        "windows-1252");

        assertThat(returned.children)
                .extracting(StatedChild::localId)
                .containsExactly("A1", "A\u00C91", "A\u00C82");
        assertThat(returned.named()).containsExactly("3 GT-903-8");
    }

    /** The five bytes that Windows-1252 has no character for, too. */
    @Test
    void two_numbers_that_differ_in_one_byte_stay_two_children() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("CHILD,REVIEW\n".getBytes(StandardCharsets.US_ASCII));
        int children = 0;
        for (int letter = 0x80; letter <= 0xFF; letter++) {
            // No-break space and soft hyphen are not seen, so they make no difference.
            if (letter != 0xA0 && letter != 0xAD) {
                file.write('A');
                file.write(letter);
                file.writeBytes("1,03/04/2017\n".getBytes(StandardCharsets.US_ASCII));
                children++;
            }
        }
        SmallReturn returned = new SmallReturn().file(Table.REVIEWS, file.toByteArray()).read();

        assertThat(returned.children).hasSize(children);
        assertThat(returned.children).noneMatch(child -> child.localId().contains("\uFFFD"));
    }

    @Test
    void one_line_that_is_not_utf_8_changes_no_letter_of_the_others() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("CHILD,REVIEW\nB\u00C92,01/04/2017\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("C\u00C93,01/04/2017\n".getBytes(StandardCharsets.ISO_8859_1));
        SmallReturn returned = new SmallReturn().file(Table.REVIEWS, file.toByteArray()).read();

        assertThat(returned.children)
                .extracting(StatedChild::localId)
                .containsExactly("B\u00C92", "C\u00C93");
    }

    @Test
    void a_number_with_a_character_that_was_lost_before_is_nobodys() {
        SmallReturn returned = read("CHILD,REVIEW\nA\uFFFD1,01/04/2017\nA2,01/04/2017\n", "UTF-8");

        assertThat(returned.children).extracting(StatedChild::localId).containsExactly("A2");
        assertThat(returned.named()).containsExactly("2 GT-903-12");
    }

    /**
     * No-break, thin, ideographic, zero-width, byte order mark, soft hyphen, left-to-right mark.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0", "\u2009", "\u3000", "\u200B", "\uFEFF", "\u00AD", "\u200E", "\t", "\u202F"
            })
    void what_cannot_be_seen_around_a_cell_is_taken_for_space(String unseen) {
        SmallReturn returned =
                read(
                        "CHILD,REVIEW\n" + unseen + "A1" + unseen + ",03/04/2017" + unseen + "\n",
                        "UTF-8");

        assertThat(returned.found).isEmpty();
        assertThat(returned.cells()).containsExactly(Map.of("CHILD", "A1", "REVIEW", "03/04/2017"));
    }

    @Test
    void what_cannot_be_seen_inside_a_number_does_not_make_another_child() {
        SmallReturn returned =
                read(
                        "CHILD,REVIEW\nA1,01/04/2017\nA\u200B1,02/04/2017\nE\u0301,1\n\u00C9,2\n",
                        "UTF-8");

        assertThat(returned.children)
                .extracting(StatedChild::localId)
                .containsExactly("A1", "\u00C9");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = ' ',
            value = {
                "#;# ##",
                "#\t# ##",
                "#|# ##",
                "#;# #sep=;\n#",
                "#,# #sep=,\n#",
                "#;# #\"sep=;\"\n#",
                "#^# #SEP=^\n#",
                "#;# #sep=,\n#",
                "#,# #\r\n\r\n#",
                "#,# #\n  \n#"
            })
    void any_separator_is_found_by_the_names_of_the_columns(String separator, String above) {
        String file = above + REVIEWS.replace(",", separator);
        SmallReturn returned = read(file, "UTF-8");

        assertThat(returned.found).isEmpty();
        assertThat(returned.cells()).containsExactly(REVIEW);
        assertThat(returned.rows().getFirst().place().line()).isEqualTo(2 + above.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_is_read_and_the_last_may_be_missing(String end) {
        String file = "CHILD,REVIEW" + end + "A1,03/04/2017" + end + "B2,04/04/2017";

        assertThat(read(file, "UTF-8").cells()).hasSize(2);
        assertThat(read(file + end, "UTF-8").cells()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, an Excel workbook",
        "word/document.xml, a Word document",
        "episodes.csv, a zip archive"
    })
    void an_archive_is_called_what_it_is(String entry, String what) throws IOException {
        SmallReturn returned = new SmallReturn().file(Table.EPISODES, zip(entry)).read();

        assertThat(returned.children).isEmpty();
        assertThat(returned.found).hasSize(1);
        assertThat(returned.found.getFirst().rule()).isEqualTo("GT-903-7");
        assertThat(returned.found.getFirst().sentence())
                .startsWith("The file of the table episodes is " + what);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "%PDF-1.7 obj, a PDF document",
                "<!DOCTYPE html><html><body>CHILD</body></html>, a web page",
                "<?xml version='1.0'?><EXPSSDA903/>, an XML file",
                "{\\rtf1 CHILD}, a word-processor document",
                "[{\"CHILD\": 1}], a JSON file"
            })
    void other_documents_are_called_what_they_are(String file, String what) {
        SmallReturn returned = read(file, "UTF-8");

        assertThat(returned.children).isEmpty();
        assertThat(returned.found)
                .extracting(ImportFinding::sentence)
                .singleElement()
                .asString()
                .contains(" is " + what);
    }

    @Test
    void old_workbooks_and_other_bytes_are_no_tables() {
        byte[] workbook = {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0
        };
        assertThat(new SmallReturn().file(Table.REVIEWS, workbook).read().found)
                .extracting(ImportFinding::sentence)
                .singleElement()
                .asString()
                .contains("an Excel workbook");
        assertThat(
                        new SmallReturn()
                                .file(Table.REVIEWS, new byte[] {1, 2, 3, 0, 0, 0, 5})
                                .read()
                                .found)
                .extracting(ImportFinding::rule)
                .containsExactly("GT-903-7");
    }

    @Test
    void a_workbook_in_the_place_of_one_table_leaves_the_others_to_be_read() throws IOException {
        SmallReturn returned =
                new SmallReturn()
                        .file(Table.EPISODES, zip("xl/workbook.xml"))
                        .file(Table.REVIEWS, REVIEWS)
                        .read();

        assertThat(returned.cells()).containsExactly(REVIEW);
        assertThat(returned.found).hasSize(1);
    }

    private static SmallReturn read(String file, String encoding) {
        return new SmallReturn()
                .file(Table.REVIEWS, file.getBytes(Charset.forName(encoding)))
                .read();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(REVIEWS.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
