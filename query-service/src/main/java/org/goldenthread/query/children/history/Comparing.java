package org.goldenthread.query.children.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.query.children.chronology.Worded;

/**
 * Lays what was known after a step beside what was known before it.
 *
 * @param correction whether the step's event corrects another
 */
record Comparing(boolean correction) {

    /** What is known after, each with what the step did to it; then what it took away. */
    List<KnownLine> lines(List<Worded> before, List<Worded> after) {
        Map<String, Worded> earlier = new HashMap<>();
        before.forEach(thing -> earlier.put(thing.key(), thing));
        Set<String> kept = new HashSet<>();
        List<KnownLine> lines = new ArrayList<>();
        for (Worded thing : after) {
            kept.add(thing.key());
            Worded was = earlier.get(thing.key());
            lines.add(was == null ? alone(thing, Mark.ADDED) : compared(was, thing));
        }
        before.stream()
                .filter(thing -> !kept.contains(thing.key()))
                .forEach(thing -> lines.add(alone(thing, Mark.TAKEN_AWAY)));
        return lines;
    }

    private KnownLine compared(Worded was, Worded is) {
        return new KnownLine(
                mark(was, is),
                is.what(),
                is.days(),
                was.days().equals(is.days()) ? null : was.days(),
                details(was, is),
                is.sibling());
    }

    private Mark mark(Worded was, Worded is) {
        if (was.equals(is)) {
            return Mark.SAME;
        }
        if (correction) {
            return Mark.CORRECTED;
        }
        return is.ended() && !was.ended() ? Mark.ENDED : Mark.CHANGED;
    }

    private static KnownLine alone(Worded thing, Mark mark) {
        return new KnownLine(
                mark, thing.what(), thing.days(), null, details(thing, thing), thing.sibling());
    }

    private static List<KnownLine.Detail> details(Worded was, Worded is) {
        List<KnownLine.Detail> details = new ArrayList<>();
        is.details()
                .forEach((name, value) -> {
                    String before = was.details().getOrDefault(name, "nothing");
                    details.add(
                            new KnownLine.Detail(
                                    name, value, before.equals(value) ? null : before));
                });
        was.details().entrySet().stream()
                .filter(detail -> !is.details().containsKey(detail.getKey()))
                .forEach(detail ->
                        details.add(
                                new KnownLine.Detail(
                                        detail.getKey(), "nothing", detail.getValue())));
        return details;
    }
}
