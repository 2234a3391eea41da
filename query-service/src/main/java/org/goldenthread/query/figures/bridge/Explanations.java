package org.goldenthread.query.figures.bridge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.query.figures.bridge.Entries.Entry;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Population;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;

/** Says of every difference with which event it came to be. The caller holds the transaction. */
final class Explanations {

    private final Entries entries;
    private final DecisiveEvents turns;

    Explanations(Entries entries, DecisiveEvents turns) {
        this.entries = entries;
        this.turns = turns;
    }

    /** A line for each case that came or went on a step of the way from this opening. */
    List<Line> of(IndicatorQuery opening, BridgeStep step) {
        List<CaseMovement> moved = step.moved();
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<CaseMovement.Key, Long> counts = CaseMovement.counts(step.to());
        DecisiveEvents.Counts inTheEnd = one -> counts.getOrDefault(one.key(), 0L);
        return switch (step.stage()) {
            case CHILDREN -> {
                Map<CaseMovement, Entry> events =
                        turns.ofChildren(step.before(), step.after(), moved, inTheEnd);
                yield moved.stream().map(one -> byEvent(one, events.get(one))).toList();
            }
            case TIME ->
                    moved.stream()
                            .map(one -> line(one, Reason.ELAPSED, one.theCase().eventIds()))
                            .toList();
            case REFERENCE -> {
                Map<CaseMovement, Entry> events =
                        turns.ofReference(step.before(), step.after(), moved, inTheEnd);
                yield moved.stream()
                        .map(one -> line(one, Reason.DEFINITION, ids(events.get(one))))
                        .toList();
            }
            case DEFINITION -> {
                List<UUID> adopted = adopted(opening, step.after());
                yield moved.stream().map(one -> line(one, Reason.DEFINITION, adopted)).toList();
            }
        };
    }

    /** A line where the rates are taken of another population. */
    List<Line> ofPopulation(Bridge.Side opening, Bridge.Side closing) {
        Population before = of(opening.value());
        Population after = of(closing.value());
        if (people(before) == people(after)) {
            return List.of();
        }
        return List.of(
                Line.OfPopulation.of(
                        before, after, revised(opening.question(), closing.question())));
    }

    private static Line byEvent(CaseMovement moved, @Nullable Entry event) {
        return event == null
                ? line(moved, Reason.LATE, List.of())
                : line(moved, Reason.of(event.type()), event.ids());
    }

    private static Line line(CaseMovement moved, Reason reason, List<UUID> eventIds) {
        return Line.OfCase.of(moved, reason, eventIds);
    }

    private static List<UUID> ids(@Nullable Entry event) {
        return event == null ? List.of() : event.ids();
    }

    private List<UUID> adopted(IndicatorQuery opening, IndicatorQuery closing) {
        return said("definition/" + closing.indicator().code(), opening, closing);
    }

    private List<UUID> revised(IndicatorQuery opening, IndicatorQuery closing) {
        int midYear = closing.days().reportingYear() - 1;
        return said("population/" + midYear, opening, closing);
    }

    /** The last thing said about a subject of reference data between these two. */
    private List<UUID> said(String subject, IndicatorQuery opening, IndicatorQuery closing) {
        UUID stream = ReferenceEvent.streamOf(subject);
        return entries
                .between(
                        opening.reference().position(),
                        closing.reference().position(),
                        List.of(stream))
                .getOrDefault(stream, List.of())
                .reversed()
                .stream()
                .limit(1)
                .map(Entry::eventId)
                .toList();
    }

    private static long people(@Nullable Population population) {
        return population == null ? 0 : population.people();
    }

    private static @Nullable Population of(Value value) {
        Value.Rate rate = value.rate();
        return rate == null
                ? null
                : new Population(rate.midYear(), rate.version(), rate.population());
    }
}
