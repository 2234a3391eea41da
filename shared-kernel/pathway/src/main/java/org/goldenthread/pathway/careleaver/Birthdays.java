package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.InForce;

/**
 * The birthdays that decide, and the events that tell them. Where the day of birth cannot be read,
 * an exit with REC E17 tells the eighteenth birthday: care ends on it (domain page, 1.7).
 */
record Birthdays(LocalDate bornOn, List<EventId> events) {

    static Optional<Birthdays> of(Identity child) {
        Optional<List<EventId>> told =
                child.birth()
                        .<List<EventId>>map(InForce::events)
                        .or(() -> child.registration().map(InForce::events));
        return child.birthDate().flatMap(day -> told.map(events -> new Birthdays(day, events)));
    }

    static Optional<Birthdays> byCodesAlone(List<PeriodOfCare> periods) {
        return periods.stream()
                .filter(period ->
                        period.reasonCeased()
                                .filter(ReasonEpisodeCeased.STAYS_WITH_CARERS::equals)
                                .isPresent())
                .findFirst()
                .flatMap(period ->
                        period.endedOn()
                                .map(day ->
                                        new Birthdays(
                                                day.minusYears(18), period.last().endedBy())));
    }

    LocalDate at(int age) {
        return bornOn.plusYears(age);
    }
}
