package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.HealthOutcomesRecorded;
import org.goldenthread.pathway.lookedafter.MotherhoodRecorded;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.InForce;

/**
 * Whether a child is an unaccompanied asylum seeker follows from the year before and from the day
 * on which that ceases, which is the eighteenth birthday unless it ceased before (rules 205A, 205B
 * and 205D). 205C, a day without the status, cannot be in tables: a row is the status.
 */
record UnaccompaniedContinuity(ReturnYear year, ReturnComparison restatement) {

    /**
     * Compares what this return says with what the one before said.
     *
     * @param row the child's row in the table
     * @param place where the child stands, if it has none
     */
    void check(Optional<RowValues> row, SourceRow place) {
        Optional<UnaccompaniedStatusRecorded> before = statusBefore(row);
        if (row.isEmpty()) {
            before.filter(known -> !ceasedIn(known))
                    .ifPresent(_ ->
                            find(
                                    place,
                                    "903-205A",
                                    "The child was an unaccompanied asylum seeker in the year"
                                            + " before, and is none here; that it ceased then was"
                                            + " not said."));
            return;
        }
        SourceRow here = row.get().row().place();
        if (before.isPresent()) {
            if (!goesOn(before.get(), ceases(row))) {
                find(
                        here,
                        "903-205B",
                        "The child was an unaccompanied asylum seeker in the year before too, and"
                                + " the days on which that ceases do not fit.");
            }
        } else if (wasReturnedBefore()) {
            find(
                    here,
                    "903-205D",
                    "The child is an unaccompanied asylum seeker here, and was none in the year"
                            + " before.");
        }
    }

    /** Where the year of this return is not sure, what the same year says otherwise counts too. */
    private Optional<UnaccompaniedStatusRecorded> statusBefore(Optional<RowValues> row) {
        return restatement
                .timeline()
                .of(UnaccompaniedStatusRecorded.class)
                .map(InForce::fact)
                .filter(known ->
                        known.yearEndingOn().equals(year.lastYearEnd())
                                || (isUnsure(known)
                                        && !(row.isPresent() && ceases(row).equals(day(known)))))
                .max(Comparator.comparing(UnaccompaniedStatusRecorded::yearEndingOn));
    }

    private boolean isUnsure(UnaccompaniedStatusRecorded known) {
        return !year.toldByEnds() && known.yearEndingOn().equals(year.end());
    }

    private static boolean ceasedIn(UnaccompaniedStatusRecorded known) {
        return day(known)
                .filter(day ->
                        day.isAfter(known.yearEndingOn().minusYears(1))
                                && !day.isAfter(known.yearEndingOn()))
                .isPresent();
    }

    /** It was to cease at eighteen, and does so still or ceased in the year of this return. */
    private boolean goesOn(UnaccompaniedStatusRecorded before, Optional<LocalDate> now) {
        Optional<LocalDate> adult = Childhood.of(restatement.timeline()).over();
        return adult.isEmpty()
                || (day(before).equals(adult)
                        && (now.equals(adult) || now.filter(year::includes).isPresent()));
    }

    /** Whether the child stood in the return before: by its yearly facts, or by being in care. */
    private boolean wasReturnedBefore() {
        LocalDate end = year.lastYearEnd();
        return Stream.concat(
                                restatement
                                        .timeline()
                                        .of(MotherhoodRecorded.class)
                                        .map(known -> known.fact().yearEndingOn()),
                                restatement
                                        .timeline()
                                        .of(HealthOutcomesRecorded.class)
                                        .map(known -> known.fact().yearEndingOn()))
                        .anyMatch(end::equals)
                || isOtherwiseKnownFrom(end);
    }

    private boolean isOtherwiseKnownFrom(LocalDate end) {
        List<CareEpisode> care = CareEpisode.of(restatement.timeline());
        return restatement
                        .timeline()
                        .of(UnaccompaniedStatusRecorded.class)
                        .noneMatch(known -> known.fact().yearEndingOn().equals(year.end()))
                && care.stream().anyMatch(episode -> episode.openOn(end));
    }

    private static Optional<LocalDate> ceases(Optional<RowValues> row) {
        return row.flatMap(cells -> cells.row().cell("DUC")).flatMap(ReturnDates::read);
    }

    private static Optional<LocalDate> day(UnaccompaniedStatusRecorded known) {
        return Optional.ofNullable(known.ceasesOn()).flatMap(Sealed::content);
    }

    private void find(SourceRow place, String rule, String sentence) {
        restatement.find(place, rule, sentence, Recorded.AS_STATED);
    }
}
