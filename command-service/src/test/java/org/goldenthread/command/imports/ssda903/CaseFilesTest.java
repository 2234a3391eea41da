package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small files of kinds that councils send, a header and an episodes table each. They stand beside
 * the project, or nowhere; what is right was counted by looking at them.
 */
class CaseFilesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"))
                    .resolveSibling("cases");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "enc/cp1252-accent-id, ENC\u00C91, 2, 0",
        "enc/cp1252-nbsp, ENC1252A, 2, 0",
        "enc/cp1252-smartquote, ENC1252Q, 2, 0",
        "enc/cp1252-two-ids-collide, ENC\u00C97|ENC\u00C87, 4, 0",
        "enc/utf16be-bom, ENC16BE, 2, 0",
        "enc/utf16le-bom, ENC16LE, 2, 0",
        "enc/utf8-accent-id, ENC\u00C92, 2, 0",
        "enc/utf8-nbsp-around-id, ENCNBSP, 2, 0",
        "enc/utf8-zerowidth-id, ENCZW, 2, 0",
        "enc/utf8bom, ENCBOM1, 2, 0",
        "delim/all-quoted, DELQ, 2, 0",
        "delim/cr-only, DELCR, 2, 0",
        "delim/leading-blank-line, DELBLANK1, 2, 0",
        "delim/no-final-eol, DELNOEOL, 2, 0",
        "delim/semicolon, DELSEMI, 2, 0",
        "delim/sep-line, DELSEP, 2, 0",
        "delim/stray-quote, DELSTRAY, 1, 1",
        "delim/tab, DELTAB, 2, 0",
        "delim/trailing-blank-cols, DELTCOL, 2, 0",
        "delim/trailing-blank-rows, DELTRAIL, 2, 0",
        "delim/unclosed-quote, DELUNCL1|DELUNCL2, 3, 1",
        "hdr/duplicate-col, HDRDUP, 2, 0",
        "hdr/empty-file, '', 0, 0",
        "hdr/extra-cols, HDREXTRA, 2, 0",
        "hdr/header-only, '', 0, 0",
        "hdr/header-repeated-midfile, HDRREP|HDRREP2, 4, 2",
        "hdr/lowercase, HDRLOW, 2, 0",
        "hdr/missing-optional-cols, HDROLD, 2, 0",
        "hdr/missing-required-col, HDRREQ, 1, 1",
        "hdr/no-header-row, '', 0, 2",
        "hdr/reordered, HDRORD, 2, 0",
        "hdr/short-row, HDRSHORT, 1, 1",
        "hdr/spaces-mixedcase, HDRMIX, 2, 0",
        "hdr/wrong-table-swapped, '', 0, 2",
        "ids/case-differs, IDCASE1|idcase1, 2, 0",
        "ids/dup-episode-exact, IDDUP2, 3, 0",
        "ids/dup-episode-key-conflict, IDDUP3, 3, 0",
        "ids/dup-header-conflict, IDDUP1, 4, 0",
        "ids/empty-id, '', 0, 2",
        "ids/excel-formula-id, 000777, 2, 0",
        "ids/excel-text-quote, IDAPOS, 2, 0",
        "ids/float-suffix, 98231, 2, 0",
        "ids/leading-zeros, 000451|451, 4, 0",
        "ids/sci-notation, '', 0, 2",
        "ids/slash-hyphen, ID/77-1, 2, 0",
        "ids/space-padded, IDSP1, 2, 0",
        "ids/too-long, IIIIIIIIIIIIIIIIIIIIIIIII, 2, 0",
    })
    void every_row_is_some_childs_or_is_lost_with_a_finding(
            String name, String children, long read, long lost) {
        SmallReturn returned = returned(name);

        assertThat(returned.children.stream().map(StatedChild::localId))
                .containsExactlyElementsOf(
                        children.isEmpty() ? List.of() : List.of(children.split("\\|", -1)));
        assertThat(returned.rows()).hasSize((int) read);
        assertThat(returned.lost).isEqualTo(lost);
        assertThat(
                        returned.found.stream()
                                .filter(finding ->
                                        finding.recorded() == ImportFinding.Recorded.NOTHING))
                .hasSize((int) lost);
        assertThat(returned.cells().toString()).doesNotContain("\uFFFD");
    }

    @Test
    void an_archive_in_the_place_of_a_table_is_one_finding() {
        SmallReturn returned =
                new SmallReturn()
                        .file(Table.EPISODES, bytes("hdr/xlsx-zip-bytes-episodes.csv"))
                        .read();

        assertThat(returned.children).isEmpty();
        assertThat(returned.found).extracting(ImportFinding::rule).containsExactly("GT-903-7");
    }

    /** DT00 the form, DT15 with a space, DT17 a leap day, DT20 of 1900; DT25 lies in the future. */
    @Test
    void only_real_days_of_the_form_are_recorded() {
        var rules = new TreeMap<String, List<String>>();
        for (StatedChild child : returned("dates/date-forms").children) {
            rules.put(
                    child.localId(),
                    child
                            .restate(ChildTimeline.of(CHILD, List.of()), SmallReturn.TODAY)
                            .findings()
                            .stream()
                            .filter(finding -> finding.recorded() == ImportFinding.Recorded.NOTHING)
                            .map(finding -> Objects.requireNonNull(finding.rule()))
                            .toList());
        }

        assertThat(rules).hasSize(27);
        assertThat(
                        rules.entrySet().stream()
                                .filter(child -> child.getValue().isEmpty())
                                .map(child -> child.getKey()))
                .containsExactly("DT00", "DT15", "DT17", "DT20");
        assertThat(rules.remove("DT25")).containsExactly("GT-IM-1");
        assertThat(rules.values().stream().filter(each -> !each.isEmpty()))
                .hasSize(22)
                .allMatch(each -> each.equals(List.of("903-141")));
    }

    /** The first, fourth and fifth are no postcodes; small letters and no space are no fault. */
    @Test
    void odd_postcodes_are_rule_392c() {
        assertThat(
                        returned("postcodes/odd-postcodes").children.stream()
                                .filter(child ->
                                        child
                                                .restate(
                                                        ChildTimeline.of(CHILD, List.of()),
                                                        SmallReturn.TODAY)
                                                .findings()
                                                .stream()
                                                .anyMatch(finding ->
                                                        "903-392c".equals(finding.rule())))
                                .map(StatedChild::localId)
                                .collect(Collectors.toList()))
                .containsExactly("POST0", "POST3", "POST4");
    }

    private static SmallReturn returned(String name) {
        return new SmallReturn()
                .file(Table.HEADER, bytes(name + "-header.csv"))
                .file(Table.EPISODES, bytes(name + "-episodes.csv"))
                .read();
    }

    private static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the small files are not beside the project");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
