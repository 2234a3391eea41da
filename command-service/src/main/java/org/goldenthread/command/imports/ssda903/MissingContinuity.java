package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.lookedafter.MissingEpisodeRecorded;
import org.goldenthread.pathway.timeline.InForce;

/** A child who was missing when the last year ended is in the next return's table (rule 576). */
record MissingContinuity(ReturnYear year, ReturnComparison restatement) {

    /**
     * Compares the rows with what an earlier return left open.
     *
     * @param place where the child stands, if it has no row in the table
     */
    void check(List<RowValues> rows, SourceRow place) {
        Set<LocalDate> returned =
                rows.stream()
                        .flatMap(row -> row.row().cell("MIS_START").stream())
                        .flatMap(text -> ReturnDates.read(text).stream())
                        .collect(Collectors.toUnmodifiableSet());
        restatement
                .timeline()
                .of(MissingEpisodeRecorded.class)
                .map(InForce::fact)
                .filter(this::wasOpen)
                .filter(known -> !returned.contains(known.startedOn()))
                .findFirst()
                .ifPresent(_ ->
                        restatement.find(
                                rows.isEmpty() ? place : rows.getFirst().row().place(),
                                "903-576",
                                "The child was missing when the last year ended, and this return"
                                        + " does not say how that went on.",
                                Recorded.AS_STATED));
    }

    private boolean wasOpen(MissingEpisodeRecorded known) {
        return year.toldBefore(known.startedOn())
                && (known.endedOn() == null || known.endedOn().isAfter(year.lastYearEnd()));
    }
}
