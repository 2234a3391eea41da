package org.goldenthread.pathway.careleaver;

import static org.goldenthread.pathway.codes.CareLeaverEligibility.FORMER_RELEVANT;
import static org.goldenthread.pathway.codes.CareLeaverEligibility.QUALIFYING;
import static org.goldenthread.pathway.codes.CareLeaverEligibility.RELEVANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/** Finds in a timeline what may begin a stage or end it. */
final class StageChanges {

    private final ChildTimeline timeline;
    private final Identity child;
    private final List<PeriodOfCare> periods;
    private final Optional<Birthdays> ages;
    private final Childhood childhood;

    private StageChanges(ChildTimeline timeline, Optional<Birthdays> told, Childhood childhood) {
        this.timeline = timeline;
        this.childhood = childhood;
        this.child = Identity.of(timeline);
        this.periods = PeriodOfCare.of(timeline);
        this.ages = told.or(() -> Birthdays.byCodesAlone(periods));
    }

    static List<StageChange> of(ChildTimeline timeline) {
        return read(timeline).all();
    }

    /** The same, but the day of birth is not read. */
    static List<StageChange> byCodesAlone(ChildTimeline timeline) {
        return new StageChanges(timeline, Optional.empty(), Childhood.UNKNOWN).all();
    }

    private static StageChanges read(ChildTimeline timeline) {
        return new StageChanges(
                timeline, Birthdays.of(Identity.of(timeline)), Childhood.of(timeline));
    }

    private List<StageChange> all() {
        return Stream.of(entries(), ages.stream().flatMap(this::byAge), told(), deaths())
                .flatMap(each -> each)
                .sorted(StageChange.IN_ORDER)
                .toList();
    }

    /** Whether the child is looked after on this day; nobody is from the eighteenth birthday on. */
    static boolean lookedAfter(ChildTimeline timeline, LocalDate day) {
        return read(timeline).lookedAfter(day);
    }

    private Stream<StageChange> entries() {
        return periods.stream()
                .filter(period -> isChildOn(period.startedOn()))
                .map(period ->
                        new StageChange.Entered(
                                period.startedOn(), period.episodes().getFirst().startedBy()));
    }

    private Stream<StageChange> byAge(Birthdays ages) {
        TimeInCare care = new TimeInCare(periods, ages);
        return Stream.of(
                        care.leftAsRelevant().map(period -> left(period, care)),
                        care.atEighteen().stream()
                                .map(_ ->
                                        new StageChange.Became(
                                                ages.at(18),
                                                ages.events().getFirst(),
                                                FORMER_RELEVANT,
                                                Violation.events(
                                                        ages.events(), care.events(ages.at(18))))),
                        Stream.of(
                                new StageChange.Eighteen(ages.at(18), ages.events()),
                                new StageChange.Over(
                                        ages.at(25), CareLeaverClosure.AGED_OUT, ages.events())))
                .flatMap(turns -> turns);
    }

    private static StageChange left(PeriodOfCare period, TimeInCare care) {
        LocalDate on = period.endedOn().orElseThrow();
        return new StageChange.Became(
                on, period.last().endedBy().getFirst(), RELEVANT, care.events(on));
    }

    private Stream<StageChange> told() {
        return timeline.of(CareLeaverFact.class).flatMap(this::told);
    }

    private Stream<StageChange> told(InForce<CareLeaverFact> known) {
        return switch (known.fact()) {
            case CareLeaverSupportEnded end ->
                    Stream.of(new StageChange.Ended(end.endedOn(), end.reason(), known.events()));
            case CareLeaverEligibilityRecorded told when lookedAfter(told.eligibleFrom()) ->
                    Stream.empty();
            case CareLeaverEligibilityRecorded told ->
                    Stream.of(
                            new StageChange.Recorded(
                                    told.eligibleFrom(),
                                    known.original(),
                                    byAge(told),
                                    known.events()));
        };
    }

    /** The class that a recorded one is at this age: nobody is relevant at 18, or former before. */
    private CareLeaverEligibility byAge(CareLeaverEligibilityRecorded told) {
        return told.eligibility() == QUALIFYING || ages.isEmpty()
                ? told.eligibility()
                : isChildOn(told.eligibleFrom()) ? RELEVANT : FORMER_RELEVANT;
    }

    private Stream<StageChange> deaths() {
        return Stream.concat(
                child.death().stream()
                        .map(death ->
                                new StageChange.Over(
                                        death.effectiveOn(),
                                        CareLeaverClosure.DIED,
                                        death.events())),
                periods.stream()
                        .filter(period ->
                                period.reasonCeased()
                                        .filter(ReasonEpisodeCeased.DIED::equals)
                                        .isPresent())
                        .flatMap(period ->
                                period.endedOn().stream()
                                        .map(day ->
                                                new StageChange.Over(
                                                        day,
                                                        CareLeaverClosure.DIED,
                                                        period.last().endedBy()))));
    }

    private boolean lookedAfter(LocalDate day) {
        return isChildOn(day) && periods.stream().anyMatch(period -> period.openOn(day));
    }

    private boolean isChildOn(LocalDate day) {
        return ages.map(known -> known.at(18)).or(childhood::over).map(day::isBefore).orElse(true);
    }
}
