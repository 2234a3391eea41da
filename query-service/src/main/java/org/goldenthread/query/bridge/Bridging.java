package org.goldenthread.query.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.query.bridge.Entries.Entry;
import org.goldenthread.query.indicators.Case;
import org.goldenthread.query.indicators.Figures;
import org.goldenthread.query.indicators.Population;
import org.goldenthread.query.indicators.Presence;
import org.goldenthread.query.indicators.Question;
import org.goldenthread.query.indicators.Value;
import org.goldenthread.query.records.AsKnown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Builds bridges: goes from the opening to the closing one {@link Stage} after another, and says of
 * every case that came or went on the way with which event it did. The caller holds the
 * transaction.
 */
public final class Bridging {

    private static final Comparator<AsKnown> IN_ORDER =
            Comparator.comparing(AsKnown::position).thenComparing(AsKnown::instant);

    private final Figures figures;
    private final Entries entries;
    private final Turns turns;

    /** Builds them over the records reached through this client. */
    public Bridging(JdbcClient jdbc) {
        this.figures = new Figures(jdbc);
        this.entries = new Entries(jdbc);
        this.turns = new Turns(entries, new Presence(jdbc));
    }

    /**
     * The bridge between two answers to one question, told as history went: seen backwards it has
     * the same lines, each the other way round.
     */
    public Bridge between(Question opening, Question closing) {
        return IN_ORDER.compare(opening.known(), closing.known()) > 0
                ? forwards(closing, opening).mirrored()
                : forwards(opening, closing);
    }

    /** The same for every part of a breakdown that there is on either side. */
    public Map<String, Bridge> parts(Question opening, Question closing, String by) {
        Set<String> keys = new LinkedHashSet<>(figures.breakdown(opening, by).keySet());
        keys.addAll(figures.breakdown(closing, by).keySet());
        Map<String, Bridge> parts = new LinkedHashMap<>();
        keys.forEach(
                key -> parts.put(key, between(opening.within(by, key), closing.within(by, key))));
        return parts;
    }

    /**
     * The bridge from a figure as it was reported. Worked out again it may be another one, when
     * somebody's identity was erased since; nothing else reaches back.
     */
    public Bridge fromReported(Value reported, Question opening, Question closing) {
        return between(opening, closing).fromReported(reported, erasuresBehind(opening));
    }

    /** The same for every part of a breakdown as it was reported, and for those there are today. */
    public Map<String, Bridge> partsFromReported(
            Map<String, Value> reported, Question opening, Question closing, String by) {
        List<UUID> erasures = erasuresBehind(opening);
        Value nothing = Value.ofNothing(opening.indicator());
        Map<String, Bridge> parts = parts(opening, closing, by);
        if (erasures.isEmpty()) {
            return parts;
        }
        reported.keySet()
                .forEach(key ->
                        parts.computeIfAbsent(
                                key,
                                gone ->
                                        between(
                                                opening.within(by, gone),
                                                closing.within(by, gone))));
        parts.replaceAll(
                (key, part) -> part.fromReported(reported.getOrDefault(key, nothing), erasures));
        return parts;
    }

    private List<UUID> erasuresBehind(Question opening) {
        List<Entry> erasures = entries.erasuresAfter(opening.known().position());
        return erasures.isEmpty() ? List.of() : ids(erasures, figures.cases(opening));
    }

    /** Those of the children whose cases they are; all when it is none of these. */
    private static List<UUID> ids(List<Entry> erasures, List<Case> cases) {
        Set<UUID> children = cases.stream().map(Case::childId).collect(Collectors.toSet());
        List<UUID> own =
                erasures.stream()
                        .filter(erasure -> children.contains(erasure.stream()))
                        .map(Entry::eventId)
                        .toList();
        return own.isEmpty() ? erasures.stream().map(Entry::eventId).toList() : own;
    }

    private Bridge forwards(Question opening, Question closing) {
        List<Line> lines = new ArrayList<>();
        Question question = opening;
        List<Case> cases = figures.cases(question);
        for (Stage stage : Stage.values()) {
            Question next = stage.next(question, closing);
            if (!next.equals(question)) {
                List<Case> then = figures.cases(next);
                lines.addAll(
                        lines(opening, stage, question, next, Moved.between(cases, then), then));
                cases = then;
                question = next;
            }
        }
        Value first = figures.value(opening);
        Value last = figures.value(closing);
        lines.addAll(population(opening, first, closing, last));
        return new Bridge(new Bridge.Side(opening, first), new Bridge.Side(closing, last), lines);
    }

    private List<Line> lines(
            Question opening,
            Stage stage,
            Question before,
            Question after,
            List<Moved> moved,
            List<Case> then) {
        if (moved.isEmpty()) {
            return List.of();
        }
        Map<Moved.Key, Long> counts = Moved.counts(then);
        Turns.Counts inTheEnd = one -> counts.getOrDefault(one.key(), 0L);
        return switch (stage) {
            case CHILDREN -> {
                Map<Moved, Entry> events = turns.ofChildren(before, after, moved, inTheEnd);
                yield moved.stream().map(one -> byEvent(one, events.get(one))).toList();
            }
            case TIME ->
                    moved.stream()
                            .map(one -> line(one, Reason.ELAPSED, one.theCase().eventIds()))
                            .toList();
            case REFERENCE -> {
                Map<Moved, Entry> events = turns.ofReference(before, after, moved, inTheEnd);
                yield moved.stream()
                        .map(one -> line(one, Reason.DEFINITION, ids(events.get(one))))
                        .toList();
            }
            case DEFINITION ->
                    moved.stream()
                            .map(one -> line(one, Reason.DEFINITION, adopted(opening, after)))
                            .toList();
        };
    }

    private static Line byEvent(Moved moved, @Nullable Entry event) {
        return event == null
                ? line(moved, Reason.LATE, List.of())
                : line(moved, Reason.of(event.type()), event.ids());
    }

    private static Line line(Moved moved, Reason reason, List<UUID> eventIds) {
        return Line.OfCase.of(moved, reason, eventIds);
    }

    private static List<UUID> ids(@Nullable Entry event) {
        return event == null ? List.of() : event.ids();
    }

    private List<UUID> adopted(Question opening, Question closing) {
        return said("definition/" + closing.indicator().code(), opening, closing);
    }

    private List<Line> population(Question opening, Value first, Question closing, Value last) {
        Population before = of(first);
        Population after = of(last);
        if (people(before) == people(after)) {
            return List.of();
        }
        return List.of(Line.OfPopulation.of(before, after, revised(opening, closing)));
    }

    private List<UUID> revised(Question opening, Question closing) {
        int midYear = closing.days().reportingYear() - 1;
        return said("population/" + midYear, opening, closing);
    }

    /** The last thing said about a subject of reference data between these two. */
    private List<UUID> said(String subject, Question opening, Question closing) {
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
