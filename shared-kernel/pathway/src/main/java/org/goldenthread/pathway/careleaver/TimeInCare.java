package org.goldenthread.pathway.careleaver;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.Violation;

/**
 * How long somebody was looked after, as far as it makes a care leaver: thirteen weeks in all since
 * the fourteenth birthday, and care on or after the sixteenth (Sch 2 para 19B; CPR 2010 reg 40).
 * Whoever leaves on a birthday was in care when it began.
 */
record TimeInCare(List<PeriodOfCare> periods, Birthdays ages) {

    /** Days that make somebody eligible (Care Planning Regulations 2010, regulation 40). */
    private static final long THIRTEEN_WEEKS = 13 * 7;

    /**
     * Nobody leaves care by these: the child died, is looked after by another authority, or was
     * never a child.
     */
    private static final Set<ReasonEpisodeCeased> NO_LEAVING =
            Set.of(
                    ReasonEpisodeCeased.DIED,
                    ReasonEpisodeCeased.TAKEN_OVER,
                    ReasonEpisodeCeased.AGE_ASSESSED_ADULT);

    /** The periods whose end, at 16 or 17, makes a relevant child. */
    Stream<PeriodOfCare> leftAsRelevant() {
        return periods.stream()
                .filter(period -> period.reasonCeased().filter(NO_LEAVING::contains).isEmpty())
                .filter(period ->
                        period.endedOn()
                                .filter(end -> !end.isBefore(period.startedOn()))
                                .filter(end -> !end.isBefore(ages.at(16)))
                                .filter(end -> end.isBefore(ages.at(18)))
                                .filter(this::longEnough)
                                .isPresent());
    }

    /** The period in which an eligible child turns 18. */
    Optional<PeriodOfCare> atEighteen() {
        LocalDate eighteen = ages.at(18);
        return longEnough(eighteen)
                ? periods.stream()
                        .filter(period -> period.startedOn().isBefore(eighteen))
                        .filter(period ->
                                period.endedOn().map(end -> !end.isBefore(eighteen)).orElse(true))
                        .findFirst()
                : Optional.empty();
    }

    /** The events of all care that counts up to this day. */
    List<EventId> events(LocalDate until) {
        return periods.stream()
                .filter(period -> daysUntil(until, period) > 0)
                .map(period ->
                        Violation.events(
                                period.episodes().getFirst().startedBy(), period.last().endedBy()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean longEnough(LocalDate until) {
        return periods.stream().mapToLong(period -> daysUntil(until, period)).sum()
                >= THIRTEEN_WEEKS;
    }

    private long daysUntil(LocalDate until, PeriodOfCare period) {
        LocalDate from = Collections.max(List.of(period.startedOn(), ages.at(14)));
        LocalDate to = Collections.min(List.of(period.endedOn().orElse(until), until));
        return Math.max(0, DAYS.between(from, to));
    }
}
