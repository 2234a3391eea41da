package org.goldenthread.command.imports.ssda903;

import static org.goldenthread.pathway.testing.Timelines.CHILD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/** A return of a few lines, and what becomes of it. The columns are the official ones. */
final class SmallReturn implements Upload, StatutoryReturn.Taking {

    /** The day on which every return here is known. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    final List<StatedChild> children = new ArrayList<>();
    final List<ImportFinding> found = new ArrayList<>();
    long lost;

    /** A file of this table with these rows. */
    static SmallReturn table(Table table, String... rows) {
        return new SmallReturn().and(table, rows);
    }

    SmallReturn and(Table table, String... rows) {
        String columns = String.join(",", table.columns());
        return file(table, columns + "\n" + String.join("\n", rows));
    }

    /** A file of this table, to the letter. */
    SmallReturn file(Table table, String text) {
        return file(table, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of this table, to the byte. */
    SmallReturn file(Table table, byte[] bytes) {
        files.put(table.part(), bytes);
        return this;
    }

    SmallReturn read() {
        try {
            new Ssda903Return().read(this, new LocalAuthority("887"), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The rows that were read, child by child. */
    List<TableRow> rows() {
        return children.stream().flatMap(child -> ((CareChild) child).all().stream()).toList();
    }

    /** What the rows hold, each by the columns' names. */
    List<Map<String, String>> cells() {
        return rows().stream().map(TableRow::cells).toList();
    }

    /** The lines that are named, with the rules that name them. */
    List<String> named() {
        return found.stream().map(each -> each.row().line() + " " + each.rule()).toList();
    }

    /** What follows for the one child of the return. */
    Restated against(ChildTimeline timeline) {
        read();
        return children.getFirst().restate(timeline, TODAY);
    }

    /** What follows for a child that nobody knows. */
    Restated restated() {
        return against(ChildTimeline.of(CHILD, List.of()));
    }

    /** The child's timeline once the return is recorded. */
    ChildTimeline recorded() {
        return recordedAfter(ChildTimeline.of(CHILD, List.of()));
    }

    ChildTimeline recordedAfter(ChildTimeline before) {
        return record(before, against(before).events());
    }

    /** The timeline with these events recorded next. */
    static ChildTimeline record(ChildTimeline before, List<PathwayEvent> events) {
        List<Entry> entries = new ArrayList<>();
        for (PathwayEvent event : events) {
            int number = before.recorded().size() + entries.size() + 1;
            entries.add(
                    new Entry(
                            new EventId(new UUID(0, number)),
                            Instant.ofEpochSecond(number),
                            event));
        }
        return before.with(entries);
    }

    /** The rules that are found broken. */
    static List<String> rules(Restated restated) {
        return restated.findings().stream()
                .map(ImportFinding::rule)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public Set<String> parts() {
        return files.keySet();
    }

    @Override
    public InputStream open(String part) {
        return new ByteArrayInputStream(Objects.requireNonNull(files.get(part)));
    }

    @Override
    public void expect(long children) {}

    @Override
    public void take(StatedChild child) {
        children.add(child);
    }

    @Override
    public void found(ImportFinding finding) {
        found.add(finding);
    }

    @Override
    public void lost(ImportFinding finding, long rows) {
        found.add(finding);
        lost += rows;
    }
}
