package org.goldenthread.query.worklists.clocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A page of a work list.
 *
 * @param asAt the day on which the clocks were looked at
 * @param within within how many working days of it a run is due; only where the list asks
 * @param asFarAsKnown true where that day had not come yet when this was known
 * @param total how many runs the whole list holds
 */
public record WorkListPage(
        String name,
        String title,
        LocalDate asAt,
        @JsonInclude(Include.NON_NULL) @Nullable Integer within,
        Instant asKnown,
        long position,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean asFarAsKnown,
        long total,
        List<ClockRun> items,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    private static final List<String> COLUMNS =
            List.of(
                    "clock",
                    "title",
                    "childId",
                    "strand",
                    "strandId",
                    "fromOn",
                    "dueOn",
                    "metOn",
                    "state",
                    "daysOver",
                    "worker",
                    "agency",
                    "locality",
                    "eventIds",
                    "limit");

    /** A line for each run. */
    public String asTable() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        items.forEach(run -> lines.add(line(run)));
        return Csv.of(COLUMNS, lines);
    }

    private static List<@Nullable Object> line(ClockRun run) {
        return Arrays.<@Nullable Object>asList(
                run.clock(),
                run.title(),
                run.childId(),
                run.strand(),
                run.strandId(),
                run.fromOn(),
                run.dueOn(),
                run.metOn(),
                run.state().word(),
                run.daysOver(),
                run.worker(),
                run.agency(),
                run.locality(),
                run.eventIds().stream().map(Object::toString).collect(Collectors.joining(" ")),
                run.limit());
    }
}
