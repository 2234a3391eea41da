package org.goldenthread.command.imports.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.NearNumbers;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.springframework.stereotype.Component;

/** The return of looked-after children as it is uploaded: a CSV file for each table, any subset. */
@Component
public final class Ssda903Return implements StatutoryReturn {

    private static final ImportFinding MISSING =
            new ImportFinding(
                    new SourceRow(Table.EPISODES.part(), 0),
                    "GT-903-7",
                    "The child was looked after as an earlier return says, and stands nowhere in"
                            + " this one: the record stays open.",
                    Recorded.AS_STATED);

    @Override
    public String name() {
        return "ssda903";
    }

    @Override
    public Set<String> parts() {
        return Stream.of(Table.values()).map(Table::part).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void read(Upload upload, LocalAuthority authority, Taking taking) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (Table table : Table.values()) {
            if (upload.parts().contains(table.part())) {
                try (InputStream file = upload.open(table.part())) {
                    rows.addAll(new TableReader(table, taking).read(file));
                }
            }
        }
        Optional<ReturnYear> year = ReturnYear.of(rows);
        Map<String, List<TableRow>> children =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.cell("CHILD").orElseThrow(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        NearNumbers near = new NearNumbers("GT-903-13");
        children.forEach((localId, all) ->
                near.next(localId, all.getFirst().place()).ifPresent(taking::found));
        taking.expect(children.size());
        Set<Table> sent =
                Stream.of(Table.values())
                        .filter(table -> upload.parts().contains(table.part()))
                        .collect(Collectors.toUnmodifiableSet());
        children.forEach(
                (localId, all) -> taking.take(new CareChild(localId, authority, year, sent, all)));
        if (upload.parts().contains(Table.EPISODES.part()) && !children.isEmpty()) {
            taking.missing(child -> belongsIn(year, child), MISSING);
        }
    }

    /** Whether the child was looked after when the year began or ended; now, if it is unknown. */
    private static boolean belongsIn(Optional<ReturnYear> year, ChildTimeline child) {
        Childhood childhood = Childhood.of(child);
        return CareEpisode.of(child).stream()
                .anyMatch(care -> {
                    Ending ending = care.ending(childhood);
                    Optional<LocalDate> end = ending.recorded().or(ending::byAge);
                    return year.map(known ->
                                    isOpen(care, end, known.lastYearEnd())
                                            || isOpen(care, end, known.end()))
                            .orElseGet(care::isOpen);
                });
    }

    private static boolean isOpen(CareEpisode care, Optional<LocalDate> end, LocalDate day) {
        return !care.startedOn().isAfter(day) && end.filter(last -> !last.isAfter(day)).isEmpty();
    }
}
