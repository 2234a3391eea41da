package org.goldenthread.pathway.lookedafter;

import java.util.List;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/**
 * The rules of the SSDA903 return that govern care (numbers as the Department for Education gives
 * them).
 */
public final class LookedAfterRules {

    private static final Rule ONE_PERIOD_AT_A_TIME =
            Rule.error(
                    "903-501",
                    "A new period of care starts before the one before it has ended.",
                    timeline ->
                            PeriodOfCare.neighbours(timeline)
                                    .filter(pair -> pair.getFirst().overlaps(pair.getLast()))
                                    .map(pair ->
                                            Violation.events(
                                                    pair.getFirst().events(),
                                                    pair.getLast().events())));

    private static final Rule NOT_AGAIN_ON_THE_SAME_DAY =
            Rule.error(
                    "903-431",
                    "A new period of care starts on the day on which the one before it ended; that is a continuation.",
                    timeline ->
                            PeriodOfCare.neighbours(timeline)
                                    .filter(pair ->
                                            pair.getFirst()
                                                    .endedOn()
                                                    .equals(
                                                            java.util.Optional.of(
                                                                    pair.getLast().startedOn())))
                                    .map(pair ->
                                            Violation.events(
                                                    pair.getFirst().events(),
                                                    pair.getLast().events())));

    /** All rules of this step. */
    public static final List<Rule> ALL = List.of(ONE_PERIOD_AT_A_TIME, NOT_AGAIN_ON_THE_SAME_DAY);

    private LookedAfterRules() {}
}
