package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Strand;
import org.jspecify.annotations.Nullable;

/**
 * The figures that can be told beforehand: what their indicators count are strands of one child at
 * a time, so that a return moves them by the sum over its children. A share needs the rows of all
 * children; it is asked for when the return is recorded.
 */
enum Foretold {
    IN_NEED("CN-03", false, Foretold::inNeed),
    ON_CHILD_IN_NEED_PLAN("CN-04", false, Foretold::onCinPlan),
    ENQUIRIES("CP-01", true, child -> started(Enquiry.of(child))),
    ON_PROTECTION_PLAN("CP-06", false, Foretold::onCpPlan),
    PROTECTION_PLANS_STARTED("CP-07", true, child -> started(ours(child).toList())),
    REFERRALS("FD-02", true, child -> started(ChildInNeedEpisode.of(child))),
    LOOKED_AFTER("LA-01", false, Foretold::lookedAfter),
    STARTED_CARE("LA-02", true, Foretold::startedCare),
    CEASED_CARE("LA-03", true, Foretold::ceasedCare);

    private final String code;
    private final boolean overYear;
    private final Function<ChildTimeline, Count> counting;

    /**
     * A figure of this code at a day or over the year up to it, and what it counts of a child.
     *
     * @param overYear whether it is over the reporting year up to the day
     */
    Foretold(String code, boolean overYear, Function<ChildTimeline, Count> counting) {
        this.code = code;
        this.overYear = overYear;
        this.counting = counting;
    }

    /** How often a child counts at a day, or from the first day of its reporting year to it. */
    interface Count {
        long upTo(LocalDate day);
    }

    String code() {
        return code;
    }

    /** The first day of the period that ends with this day, where the figure is about one. */
    @Nullable LocalDate from(LocalDate day) {
        return overYear ? yearStart(day) : null;
    }

    Count counting(ChildTimeline child) {
        return counting.apply(child);
    }

    /** From its first day to the one on which it is over, if that is known. */
    private record Open(LocalDate from, Optional<LocalDate> to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    private static Count inNeed(ChildTimeline child) {
        return open(
                ChildInNeedEpisode.of(child).stream()
                        .filter(ChildInNeedEpisode::countsAsInNeed)
                        .map(episode -> new Open(episode.startedOn(), episode.endedOn())));
    }

    private static Count onCinPlan(ChildTimeline child) {
        return open(
                ChildInNeedPlan.of(child).stream()
                        .map(plan -> new Open(plan.startedOn(), plan.endedOn())));
    }

    private static Count onCpPlan(ChildTimeline child) {
        Childhood childhood = Childhood.of(child);
        return open(
                ours(child).map(plan -> new Open(plan.startedOn(), end(plan.ending(childhood)))));
    }

    /** The plans that are not held for another authority. */
    private static Stream<ProtectionPlan> ours(ChildTimeline child) {
        return ProtectionPlan.of(child).stream()
                .filter(plan -> !plan.start().fact().heldForOtherAuthority());
    }

    /** A child counts once, however many periods are open. */
    private static Count lookedAfter(ChildTimeline child) {
        Count open = open(inCare(child));
        return day -> Math.min(1, open.upTo(day));
    }

    private static Stream<Open> inCare(ChildTimeline child) {
        Childhood childhood = Childhood.of(child);
        return PeriodOfCare.of(child).stream()
                .map(care -> new Open(care.startedOn(), end(care.ending(childhood))));
    }

    /** The first entry of a year counts. */
    private static Count startedCare(ChildTimeline child) {
        Count starts =
                started(PeriodOfCare.of(child).stream().filter(PeriodOfCare::entry).toList());
        return day -> Math.min(1, starts.upTo(day));
    }

    /** The last cessation of a year counts; what lies after the day may be that one. */
    private static Count ceasedCare(ChildTimeline child) {
        Childhood childhood = Childhood.of(child);
        List<Ending> endings =
                PeriodOfCare.of(child).stream().map(care -> care.ending(childhood)).toList();
        return day ->
                endings.stream()
                        .flatMap(ending ->
                                Stream.concat(
                                        ending.recorded().stream(),
                                        ending
                                                .byAge()
                                                .filter(birthday -> !birthday.isAfter(day))
                                                .stream()))
                        .filter(end -> yearStart(end).equals(yearStart(day)))
                        .max(LocalDate::compareTo)
                        .filter(last -> !last.isAfter(day))
                        .stream()
                        .count();
    }

    private static Count open(Stream<Open> strands) {
        List<Open> all = strands.toList();
        return day -> all.stream().filter(strand -> strand.on(day)).count();
    }

    private static Count started(List<? extends Strand> strands) {
        return day ->
                strands.stream()
                        .map(Strand::startedOn)
                        .filter(start -> !start.isAfter(day))
                        .filter(start -> !start.isBefore(yearStart(day)))
                        .count();
    }

    private static Optional<LocalDate> end(Ending ending) {
        return ending.recorded().or(ending::byAge);
    }

    private static LocalDate yearStart(LocalDate day) {
        return LocalDate.of(
                day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear(),
                Month.APRIL,
                1);
    }
}
