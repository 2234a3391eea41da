package org.goldenthread.query.children.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.bridge.Bridge;
import org.goldenthread.query.figures.bridge.Line;
import org.goldenthread.query.figures.bridge.Reason;

/**
 * The steps of a bridge: the positions of the events that moved the figure, each with its lines.
 *
 * @param steps the beginning, then each position that moved it
 * @param lines what each step brought or took away, by its position
 */
record FigureSteps(List<ThenStep> steps, Map<Long, List<Line>> lines) {

    /** The steps of this bridge; of its events where they stand and who told them is asked. */
    static FigureSteps of(Bridge bridge, EventProvenance told) {
        AsKnown opening = bridge.opening().question().known();
        AsKnown closing = bridge.closing().question().known();
        Map<UUID, EventProvenance.Event> events = new HashMap<>();
        told.events(
                        bridge.lines().stream()
                                .filter(FigureSteps::isTold)
                                .map(line -> line.eventIds().getFirst())
                                .toList())
                .forEach(event -> events.put(event.eventId(), event));
        SortedMap<Long, List<Line>> lines = new TreeMap<>();
        Map<Long, ThenStep> steps = new HashMap<>();
        for (Line line : bridge.lines()) {
            EventProvenance.Event event =
                    isTold(line) ? events.get(line.eventIds().getFirst()) : null;
            ThenStep step =
                    event == null
                            ? untold(closing.position(), "Time passed", closing.instant())
                            : ThenStep.of(
                                    event.position(),
                                    event.type(),
                                    event.knownAt(),
                                    new ThenStep.By(
                                            event.who(),
                                            event.role(),
                                            event.agency(),
                                            event.grade(),
                                            event.sentBy()),
                                    line.reason() == Reason.AMENDED
                                            || line.reason() == Reason.VOIDED);
            steps.putIfAbsent(step.position(), step);
            lines.computeIfAbsent(step.position(), _ -> new ArrayList<>()).add(line);
        }
        List<ThenStep> all = new ArrayList<>();
        all.add(untold(opening.position(), "As known at the beginning", opening.instant()));
        lines.keySet().forEach(position -> all.add(steps.get(position)));
        return new FigureSteps(all, lines);
    }

    /** Whether an event moved it; a follow-up that had run its time was moved by none. */
    private static boolean isTold(Line line) {
        return line.reason() != Reason.ELAPSED && !line.eventIds().isEmpty();
    }

    private static ThenStep untold(long position, String what, Instant at) {
        return new ThenStep(position, what, at, null, false);
    }
}
