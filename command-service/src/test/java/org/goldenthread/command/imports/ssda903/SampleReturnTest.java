package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A published fake return, dirty on purpose, counted twice: from the periods of care that its facts
 * make, and straight from its rows. It stands beside the project, or nowhere.
 */
@Tag("long")
class SampleReturnTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"), "ssda903");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final List<StatedChild> CHILDREN = new ArrayList<>();
    private static final List<ChildTimeline> TIMELINES = new ArrayList<>();

    /**
     * Who was looked after at this day, counted from a row alone: child, first day, end or none.
     */
    private record Stay(String child, LocalDate from, LocalDate to) {

        boolean openOn(LocalDate day) {
            return !from.isAfter(day) && to.isAfter(day);
        }
    }

    @BeforeAll
    static void record_the_return() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "the published sample return is not beside the project: nothing to compare with");
        SmallReturn sample = new SmallReturn();
        for (Table table : Table.values()) {
            sample.file(table, text(table));
        }
        CHILDREN.addAll(sample.read().children);
        for (StatedChild child : CHILDREN) {
            ChildTimeline unknown =
                    ChildTimeline.of(
                            new ChildId(UUID.nameUUIDFromBytes(child.localId().getBytes())),
                            List.of());
            TIMELINES.add(record(unknown, child.restate(unknown, TODAY)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2015-03-31, 74", "2016-03-31, 510", "2017-03-31, 1764", "2018-03-31, 1201"})
    void counts_the_children_looked_after_at_the_end_of_each_year(LocalDate day, long children) {
        assertThat(inCare(day)).isEqualTo(children);
    }

    @Test
    void counts_as_many_children_as_the_rows_do_at_the_end_of_every_month() {
        List<Stay> stays = stays();
        for (YearMonth month = YearMonth.of(2015, 1);
                month.isBefore(YearMonth.of(2018, 5));
                month = month.plusMonths(1)) {
            LocalDate day = month.atEndOfMonth();
            Set<String> open = new HashSet<>();
            stays.stream().filter(stay -> stay.openOn(day)).forEach(stay -> open.add(stay.child()));
            assertThat(inCare(day)).as("%s", day).isEqualTo(open.size());
        }
    }

    @Test
    void records_nothing_when_it_is_taken_in_again() {
        for (int i = 0; i < CHILDREN.size(); i++) {
            assertThat(CHILDREN.get(i).restate(TIMELINES.get(i), TODAY).events()).isEmpty();
        }
    }

    @Test
    void finds_what_is_wrong_and_names_the_line() {
        List<Restated> restated = new ArrayList<>();
        for (int i = 0; i < CHILDREN.size(); i++) {
            restated.add(CHILDREN.get(i).restate(TIMELINES.get(i), TODAY));
        }
        assertThat(restated.stream().flatMap(child -> child.findings().stream()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(finding -> assertThat(finding.row().line()).isGreaterThan(1));
    }

    private static long inCare(LocalDate day) {
        return TIMELINES.stream()
                .filter(timeline ->
                        PeriodOfCare.of(timeline).stream().anyMatch(period -> period.openOn(day)))
                .count();
    }

    /** The rows of the episodes table that are no short breaks, read without any code of ours. */
    private static List<Stay> stays() {
        return text(Table.EPISODES)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[3].equals("V3") && !cells[3].equals("V4"))
                .map(cells ->
                        new Stay(
                                cells[0],
                                LocalDate.parse(cells[1], DAY),
                                cells[7].isEmpty()
                                        ? LocalDate.MAX
                                        : LocalDate.parse(cells[7], DAY)))
                .toList();
    }

    private static ChildTimeline record(ChildTimeline before, Restated restated) {
        List<Entry> entries = new ArrayList<>();
        for (PathwayEvent event : restated.events()) {
            int number = entries.size() + 1;
            entries.add(
                    new Entry(
                            new EventId(new UUID(0, number)),
                            Instant.ofEpochSecond(number),
                            event));
        }
        return before.with(entries);
    }

    private static String text(Table table) {
        String name = table == Table.DOLO ? "DoLo" : table.part();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().equals(name + ".csv"))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
