package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.lookedafter.SocialWorkerAllocated;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * The social worker who was responsible when the last year ended begins the next return unchanged
 * (rules SW16a to SW16c).
 */
record WorkerContinuity(ReturnYear year, ReturnComparison restatement) {

    private static final String STARTED = "SW_DECOM";

    /** Compares the first row with the last one that an earlier return left open. */
    void check(List<RowValues> rows) {
        Optional<RowValues> first =
                rows.stream()
                        .filter(row -> startOf(row).isPresent())
                        .min(Comparator.comparing(row -> startOf(row).orElseThrow()));
        Optional<SocialWorkerAllocated> open =
                restatement
                        .timeline()
                        .of(SocialWorkerAllocated.class)
                        .map(InForce::fact)
                        .filter(known -> year.toldBefore(known.startedOn()))
                        .max(Comparator.comparing(SocialWorkerAllocated::startedOn))
                        .filter(this::wasOpen);
        if (first.isPresent() && open.isPresent()) {
            check(first.get(), open.get());
        }
    }

    private void check(RowValues first, SocialWorkerAllocated open) {
        same(first, "SW16a", "social worker", open.worker().toString(), first.row().cell("SW_ID"));
        same(first, "SW16b", "first day", open.startedOn(), startOf(first));
        same(
                first,
                "SW16c",
                "reason",
                open.reason() == null ? null : open.reason().code(),
                first.row().cell("SW_REASON"));
    }

    private boolean wasOpen(SocialWorkerAllocated known) {
        return known.endedOn() == null || known.endedOn().isAfter(year.lastYearEnd());
    }

    private static Optional<LocalDate> startOf(RowValues row) {
        return row.row().cell(STARTED).flatMap(ReturnDates::read);
    }

    /** An empty cell contradicts nothing. */
    private void same(
            RowValues row, String rule, String what, @Nullable Object before, Optional<?> said) {
        if (before != null && said.isPresent() && !before.equals(said.get())) {
            restatement.find(
                    row.row().place(),
                    "903-" + rule + "STG2",
                    "The "
                            + what
                            + " is another than that of the social worker who was responsible when"
                            + " the last year ended.",
                    Recorded.AS_STATED);
        }
    }
}
