package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.lookedafter.AdoptionDecisionMade;
import org.goldenthread.pathway.timeline.InForce;

/**
 * A decision that a child should be placed for adoption goes on with its day until it is changed,
 * and a later one has a later day (rules 560, 561 and 584).
 */
record AdoptionContinuity(ReturnYear year, ReturnComparison restatement) {

    private static final String DECIDED = "DATE_PLACED";
    private static final String CEASED = "DATE_PLACED_CEASED";

    /** Compares the rows with the decisions that earlier returns tell of. */
    void check(List<RowValues> rows) {
        List<AdoptionDecisionMade> before =
                restatement
                        .timeline()
                        .of(AdoptionDecisionMade.class)
                        .map(InForce::fact)
                        .filter(known -> year.toldBefore(known.decidedOn()))
                        .toList();
        Set<LocalDate> returned =
                rows.stream()
                        .flatMap(row -> day(row, DECIDED).stream())
                        .collect(Collectors.toUnmodifiableSet());
        for (RowValues row : rows) {
            day(row, DECIDED).ifPresent(decided -> check(row, decided, before, returned));
        }
    }

    private void check(
            RowValues row,
            LocalDate decided,
            List<AdoptionDecisionMade> before,
            Set<LocalDate> returned) {
        for (AdoptionDecisionMade known : before) {
            boolean same = known.decidedOn().equals(decided);
            if (changedBefore(known)) {
                if (same && !saysAgain(row, known)) {
                    find(
                            row,
                            "903-561",
                            "The decision to place the child for adoption is one that an earlier"
                                    + " return says was changed.");
                } else if (decided.isBefore(known.decidedOn()) && isNew(decided, before)) {
                    find(
                            row,
                            "903-584",
                            "The decision to place the child for adoption is earlier than one that"
                                    + " an earlier return says was changed.");
                }
            } else if (!same && !returned.contains(known.decidedOn())) {
                find(
                        row,
                        "903-560",
                        "The decision to place the child for adoption has another day than the one"
                                + " of an earlier return, which still stands.");
            }
        }
    }

    private static boolean isNew(LocalDate decided, List<AdoptionDecisionMade> before) {
        return before.stream().noneMatch(known -> known.decidedOn().equals(decided));
    }

    /** Where the year of this return is not sure, the same row may be that of the same return. */
    private boolean saysAgain(RowValues row, AdoptionDecisionMade known) {
        return !year.toldByEnds() && day(row, CEASED).equals(Optional.ofNullable(known.ceasedOn()));
    }

    private boolean changedBefore(AdoptionDecisionMade known) {
        return known.ceasedOn() == null
                ? known.reasonCeased() != null
                : year.toldBefore(known.ceasedOn());
    }

    private static Optional<LocalDate> day(RowValues row, String column) {
        return row.row().cell(column).flatMap(ReturnDates::read);
    }

    private void find(RowValues row, String rule, String sentence) {
        restatement.find(row.row().place(), rule, sentence, Recorded.AS_STATED);
    }
}
