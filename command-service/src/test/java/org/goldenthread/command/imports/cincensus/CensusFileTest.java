package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.nio.charset.Charset;
import java.util.List;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Census files as programs save them, and what their headers say they are. */
class CensusFileTest {

    private static final String ID = "A\u00C91\u0152";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_declared_encoding_is_read(String encoding) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + named(ID);

        Census census = Census.read(xml.getBytes(Charset.forName(encoding)));

        assertThat(ids(census)).containsExactly(ID);
        assertThat(census.found).isEmpty();
    }

    /** Latin-1 has no oe ligature: a file with one says Latin-1 and means Windows-1252. */
    @ParameterizedTest
    @CsvSource({"iso-8859-1, windows-1252", "utf-16, UTF-8", "utf-8, UTF-16LE", "us-ascii, UTF-8"})
    void a_declaration_that_does_not_fit_the_bytes_misleads_nobody(String said, String is) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + said + "\"?>" + named(ID);

        assertThat(ids(Census.read(xml.getBytes(Charset.forName(is))))).containsExactly(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"})
    void what_is_not_utf_8_and_does_not_say_so_is_windows_1252_and_found_once(String start) {
        Census census = Census.read((start + named(ID)).getBytes(Charset.forName("windows-1252")));

        assertThat(ids(census)).containsExactly(ID);
        assertThat(rules(census)).containsExactly("GT-IM-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n", "\r\n  \uFEFF", " "})
    void marks_and_empty_lines_in_front_are_passed_over(String front) {
        String xml = front + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + named(ID);

        assertThat(ids(Census.read(xml))).containsExactly(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LAchildID>\n  A1\u00A0\n</LAchildID>",
                "<LAchildID><!-- c --><![CDATA[A1]]></LAchildID>",
                "<LAchildID>A<!-- c -->1</LAchildID>",
                "<LAchildID>&#65;1</LAchildID>",
                "<LAchildID>A\u200B1</LAchildID>",
            })
    void an_id_is_what_is_seen_of_it(String element) {
        assertThat(ids(Census.read(Census.file("").replace("<LAchildID>A1</LAchildID>", element))))
                .containsExactly("A1");
    }

    @Test
    void namespaces_make_no_difference() {
        String prefixed = Census.file("").replaceAll("<(/?)([A-Z])", "<$1c:$2");
        assertThat(
                        ids(
                                Census.read(
                                        prefixed.replace(
                                                "<c:Message>", "<c:Message xmlns:c=\"urn:x\">"))))
                .containsExactly("A1");
        assertThat(
                        ids(
                                Census.read(
                                        Census.file("")
                                                .replace(
                                                        "<Message>", "<Message xmlns=\"urn:y\">"))))
                .containsExactly("A1");
    }

    /** A dateTime with a zone is an instant: 23:30 in UTC is past midnight in a British summer. */
    @ParameterizedTest
    @CsvSource({
        "2023-05-02, 2023-05-02",
        "2023-05-02Z, 2023-05-02",
        "2023-05-02+01:00, 2023-05-02",
        "2023-05-02-05:00, 2023-05-02",
        "2023-05-02T00:00:00, 2023-05-02",
        "2023-05-02T23:59:59.999, 2023-05-02",
        "2023-05-02T00:00:00+01:00, 2023-05-02",
        "2023-05-01T23:30:00Z, 2023-05-02",
        "2023-11-01T23:30:00Z, 2023-11-01",
        "' 2023-05-02 ', 2023-05-02"
    })
    void a_date_may_have_a_zone_or_a_time(String written, String read) {
        assertThat(referredOn(written)).containsExactly(day(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02/05/2023",
                "2023-02-29",
                "2023-5-2",
                "23-05-02",
                "0023-05-02",
                "20230502",
                "2023-05-02 00:00",
                "2023-05-02T25:00:00Z",
                "soon"
            })
    void what_is_no_date_is_found_and_the_row_is_refused(String written) {
        assertThat(referredOn(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Collection>CLA</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate>",
                "<Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2025-03-31</ReferenceDate>",
                "<Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2026-03-31Z</ReferenceDate>",
                "<Collection>CIN</Collection><Year>last</Year><ReferenceDate>2025-03-31</ReferenceDate>",
                "<Collection>CIN</Collection><Year>2025</Year><ReferenceDate>31/03/2025</ReferenceDate>",
            })
    void a_file_that_is_another_return_or_contradicts_itself_is_refused_whole(String details) {
        Census census = new Census();

        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> census.take(Census.upload(headed(details))))
                .withMessageContaining("Nothing was recorded");
        assertThat(census.children).isEmpty();
        assertThat(census.found).isEmpty();
    }

    @Test
    void a_header_that_says_too_little_is_found() {
        assertThat(rules(Census.read(headed("<Collection>CIN</Collection><Year>2024</Year>"))))
                .containsExactly("GT-IM-21");
        assertThat(
                        rules(
                                Census.read(
                                        headed(
                                                "<Collection>cin</Collection><Year>2024</Year><ReferenceDate>2024-07-21</ReferenceDate>"))))
                .containsExactly("CIN-100");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "#<Foo/>#, first element is not Message",
                "#<Children><Child/></Children>#, first element is not Message",
                "#a,b\r\n1,2#, not well-formed",
                "#<Message><Children></Children></Message>#, holds no child",
                "#%PDF-1.7#, a PDF document",
                "#PK\u0003\u0004xl/workbook.xml#, an Excel workbook",
                "#<?xml version='1.0' encoding='klingon'?><Message/>#, an encoding that does not exist",
                "##, not well-formed",
            })
    void what_is_no_census_says_what_it_is(String file, String what) {
        assertThatExceptionOfType(UnreadableReturn.class)
                .isThrownBy(() -> Census.read(file))
                .withMessageContaining(what);
    }

    @Test
    void a_file_that_breaks_off_is_refused_before_its_first_child_is_taken() {
        String whole = Census.file("");
        Census census = new Census();

        for (int length = 1; length < whole.strip().length(); length += 7) {
            String cut = whole.substring(0, length);
            assertThatExceptionOfType(UnreadableReturn.class)
                    .isThrownBy(() -> census.take(Census.upload(cut)));
        }
        assertThat(census.children).isEmpty();
        assertThat(census.found).isEmpty();
    }

    @Test
    void a_text_without_end_costs_its_own_value() {
        Census census =
                Census.read(Census.file("<UPN>" + "x".repeat(50_000) + "</UPN><Sex>F</Sex>", ""));

        assertThat(census.children.getFirst().restate(unknown(), day("2024-06-01")).findings())
                .extracting(ImportFinding::rule)
                .contains("CIN-1540");
    }

    @ParameterizedTest
    @CsvSource({
        "A1234567890B, CIN-1540",
        "A123456789012BC, CIN-1540",
        "A1234567890XB, CIN-1540",
        "none, CIN-1540",
        "AX23456789012, CIN-1530",
        "A12345678901I, CIN-1550",
        "I12345678901B, CIN-1510",
        "123456789012B, CIN-1510"
    })
    void what_cannot_be_a_pupil_number_is_found_and_left_out(String upn, String rule) {
        var restated =
                Census.read(Census.file("<UPN>" + upn + "</UPN><Sex>F</Sex>", ""))
                        .children
                        .getFirst()
                        .restate(unknown(), day("2024-06-01"));

        assertThat(restated.findings())
                .filteredOn(found -> rule.equals(found.rule()))
                .singleElement()
                .extracting(ImportFinding::recorded)
                .isEqualTo(ImportFinding.Recorded.IN_PART);
        assertThat(restated.findings().toString()).doesNotContain(upn);
    }

    private static List<java.time.LocalDate> referredOn(String written) {
        String episode =
                "<CINdetails><CINreferralDate>"
                        + written
                        + "</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails>";
        return Census.read(Census.file(episode))
                .children
                .getFirst()
                .restate(unknown(), day("2024-06-01"))
                .events()
                .stream()
                .filter(ReferralReceived.class::isInstance)
                .map(fact -> ((ReferralReceived) fact).receivedOn())
                .toList();
    }

    private static ChildTimeline unknown() {
        return ChildTimeline.of(CHILD, List.of());
    }

    private static String named(String id) {
        return Census.file("").replace(">A1<", ">" + id + "<");
    }

    private static String headed(String details) {
        return Census.file("")
                .replaceAll(
                        "(?s)<CollectionDetails>.*</CollectionDetails>",
                        "<CollectionDetails>" + details + "</CollectionDetails>");
    }

    private static List<String> ids(Census census) {
        return census.children.stream().map(StatedChild::localId).toList();
    }

    private static List<String> rules(Census census) {
        return census.found.stream().map(each -> String.valueOf(each.rule())).toList();
    }
}
