package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * A row whose first day is not known, where the return says nothing any more of a known episode
 * that began for the same reason within a month of that day: the first day was corrected (rules 501
 * and 502), and the child was looked after once, not twice.
 */
final class MovedStart {

    /** A month, whichever it is. */
    private static final long MOST_DAYS = 31;

    private MovedStart() {}

    /** The start in force that the row corrects, claimed for it, with the findings. */
    static Optional<InForce<EpisodeStart>> of(
            EpisodeRow row, Set<LocalDate> starts, ReturnYear year, ReturnComparison restatement) {
        List<CareEpisode> known = CareEpisode.of(restatement.timeline());
        boolean first = starts.stream().noneMatch(row.from()::isAfter);
        return known.stream()
                .skip(Math.max(0, known.size() - 1))
                .findFirst()
                .filter(last -> first && !starts.contains(last.startedOn()))
                .filter(last -> isSame(last, row))
                .flatMap(last -> claimed(last, row, year, restatement));
    }

    private static boolean isSame(CareEpisode care, EpisodeRow row) {
        return Math.abs(ChronoUnit.DAYS.between(care.startedOn(), row.from())) <= MOST_DAYS
                && care.reasonStarted() == row.why()
                && !isSingleBreak(care.circumstances().legalStatus())
                && !isSingleBreak(row.said().legalStatus())
                && (care.isOpen()
                        || care.endedOn().equals(Optional.ofNullable(row.to()))
                                && care.endedOn().filter(row.from()::isBefore).isPresent());
    }

    /** Short breaks recorded one by one follow each other within days. */
    private static boolean isSingleBreak(@Nullable LegalStatus status) {
        return status == LegalStatus.SHORT_BREAKS_RECORDED_SINGLY;
    }

    private static Optional<InForce<EpisodeStart>> claimed(
            CareEpisode care, EpisodeRow row, ReturnYear year, ReturnComparison restatement) {
        Optional<InForce<EpisodeStart>> start =
                restatement
                        .timeline()
                        .of(EpisodeStart.class)
                        .filter(fact -> care.startedBy().contains(fact.original()))
                        .findFirst()
                        .flatMap(fact ->
                                restatement.claim(
                                        EpisodeStart.class, one -> one.equals(fact.fact())));
        start.ifPresent(_ -> find(care, row, year, restatement));
        return start;
    }

    private static void find(
            CareEpisode care, EpisodeRow row, ReturnYear year, ReturnComparison restatement) {
        restatement.find(
                row.cells().row().place(),
                "903-501",
                "The episode overlaps the one that an earlier return has with another first day;"
                        + " it was taken as the same one, and its first day corrected.",
                Recorded.AS_STATED);
        if (YearEndContinuity.wasLeftOpen(care, year)) {
            restatement.find(
                    row.cells().row().place(),
                    "903-502",
                    "The first day is another than that of the episode which was open when the"
                            + " last year ended.",
                    Recorded.AS_STATED);
        }
    }
}
