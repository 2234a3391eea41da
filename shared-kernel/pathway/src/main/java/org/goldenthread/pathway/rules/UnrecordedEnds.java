package org.goldenthread.pathway.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Rule;

/**
 * What age had ended by a day, and nobody recorded. Only a day can tell; so no act is refused by
 * these, and they are asked for where findings are shown.
 */
final class UnrecordedEnds {

    private UnrecordedEnds() {}

    static List<Rule> by(LocalDate day) {
        return List.of(
                Rule.query(
                        "GT-AG-1",
                        "The child protection plan ended with the eighteenth birthday; the end was not recorded.",
                        timeline -> plans(timeline, day)),
                Rule.query(
                        "GT-AG-2",
                        "The time in care ended with the eighteenth birthday; the end was not recorded.",
                        timeline -> care(timeline, day)));
    }

    private static Stream<List<EventId>> plans(ChildTimeline timeline, LocalDate day) {
        return over(ProtectionPlan.of(timeline), timeline, ProtectionPlan::ending, day)
                .map(plan -> plan.start().events());
    }

    private static Stream<List<EventId>> care(ChildTimeline timeline, LocalDate day) {
        return over(PeriodOfCare.of(timeline), timeline, PeriodOfCare::ending, day)
                .map(period -> period.last().startedBy());
    }

    private static <S> Stream<S> over(
            List<S> strands,
            ChildTimeline timeline,
            BiFunction<S, Childhood, Ending> ends,
            LocalDate day) {
        Childhood childhood = Childhood.of(timeline);
        return strands.stream()
                .filter(strand ->
                        ends.apply(strand, childhood)
                                .byAge()
                                .filter(on -> !on.isAfter(day))
                                .isPresent());
    }
}
