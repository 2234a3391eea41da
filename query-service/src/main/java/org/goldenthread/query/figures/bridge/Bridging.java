package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.bridge.Entries.Entry;
import org.goldenthread.query.figures.indicators.Case;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Presence;
import org.goldenthread.query.figures.indicators.Value;
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

    private final IndicatorEngine figures;
    private final Entries entries;
    private final Explanations lines;

    /** Builds them over the records reached through this client. */
    public Bridging(JdbcClient jdbc) {
        this.figures = new IndicatorEngine(jdbc);
        this.entries = new Entries(jdbc);
        this.lines = new Explanations(entries, new DecisiveEvents(entries, new Presence(jdbc)));
    }

    /**
     * The bridge between two answers to one question, told as history went: seen backwards it has
     * the same lines, each the other way round.
     */
    public Bridge between(IndicatorQuery opening, IndicatorQuery closing) {
        return isBackwards(opening, closing)
                ? between(closing, opening).mirrored()
                : bridge(
                        new Bridge.Side(opening, figures.value(opening)),
                        new Bridge.Side(closing, figures.value(closing)),
                        BridgeStep.between(opening, closing, figures));
    }

    /** The same for every part of a breakdown that there is on either side. */
    public Map<String, Bridge> parts(IndicatorQuery opening, IndicatorQuery closing, String by) {
        return parts(opening, closing, by, List.of());
    }

    /**
     * The bridge from a figure as it was reported. Worked out again it may be another one, when
     * somebody's identity was erased since; nothing else reaches back.
     */
    public Bridge fromReported(Value reported, IndicatorQuery opening, IndicatorQuery closing) {
        return between(opening, closing).fromReported(reported, erasuresBehind(opening));
    }

    /** The same for every part of a breakdown as it was reported, and for those there are today. */
    public Map<String, Bridge> partsFromReported(
            Map<String, Value> reported,
            IndicatorQuery opening,
            IndicatorQuery closing,
            String by) {
        List<UUID> erasures = erasuresBehind(opening);
        Value nothing = Value.ofNothing(opening.indicator());
        Map<String, Bridge> parts = parts(opening, closing, by, reported.keySet());
        parts.replaceAll(
                (key, part) -> part.fromReported(reported.getOrDefault(key, nothing), erasures));
        return parts;
    }

    private Map<String, Bridge> parts(
            IndicatorQuery opening, IndicatorQuery closing, String by, Collection<String> known) {
        if (isBackwards(opening, closing)) {
            Map<String, Bridge> parts = parts(closing, opening, by, known);
            parts.replaceAll((_, part) -> part.mirrored());
            return parts;
        }
        Map<String, Value> before = figures.breakdown(opening, by);
        Map<String, Value> after = figures.breakdown(closing, by);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.addAll(known);
        boolean isOption = opening.indicator().options().containsKey(by);
        List<BridgeStep> way = isOption ? List.of() : BridgeStep.between(opening, closing, figures);
        Map<String, Bridge> parts = new LinkedHashMap<>();
        for (String key : keys) {
            IndicatorQuery first = opening.within(by, key);
            IndicatorQuery last = closing.within(by, key);
            parts.put(
                    key,
                    isOption
                            ? between(first, last)
                            : bridge(
                                    side(first, before.get(key)),
                                    side(last, after.get(key)),
                                    way.stream().map(step -> step.within(by, key)).toList()));
        }
        return parts;
    }

    private Bridge.Side side(IndicatorQuery question, @Nullable Value value) {
        return new Bridge.Side(question, value == null ? figures.value(question) : value);
    }

    private Bridge bridge(Bridge.Side opening, Bridge.Side closing, List<BridgeStep> way) {
        List<Line> all = new ArrayList<>();
        way.forEach(step -> all.addAll(lines.of(opening.question(), step)));
        all.addAll(lines.ofPopulation(opening, closing));
        return new Bridge(opening, closing, all);
    }

    private static boolean isBackwards(IndicatorQuery opening, IndicatorQuery closing) {
        return IN_ORDER.compare(opening.known(), closing.known()) > 0;
    }

    private List<UUID> erasuresBehind(IndicatorQuery opening) {
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
}
