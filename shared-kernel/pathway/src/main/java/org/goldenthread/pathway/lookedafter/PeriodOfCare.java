package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/** A period of being looked after, from entry to exit. */
public record PeriodOfCare(
        InForce<CareEntryRecorded> entry, Optional<InForce<CareExitRecorded>> exit)
        implements Strand {

    /** The periods of care of this timeline, by their first day. */
    public static List<PeriodOfCare> of(ChildTimeline timeline) {
        return timeline.of(CareEntryRecorded.class)
                .map(entry -> new PeriodOfCare(entry, exitFrom(timeline, entry.fact().period())))
                .toList();
    }

    private static Optional<InForce<CareExitRecorded>> exitFrom(
            ChildTimeline timeline, CarePeriodId period) {
        return timeline.of(CareExitRecorded.class)
                .filter(exit -> exit.fact().period().equals(period))
                .findFirst();
    }

    @Override
    public LocalDate startedOn() {
        return entry.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return exit.map(InForce::effectiveOn);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(entry.events(), exit.map(InForce::events).orElse(List.of()));
    }

    /** All pairs of neighbouring periods, the earlier first. */
    static Stream<List<PeriodOfCare>> neighbours(ChildTimeline timeline) {
        List<PeriodOfCare> periods = of(timeline);
        return Stream.iterate(1, i -> i < periods.size(), i -> i + 1)
                .map(i -> periods.subList(i - 1, i + 1));
    }
}
