package org.goldenthread.platform.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The way from every stored form of earlier releases to today's, one revision at a time. */
public final class Upcasters {

    private final Map<Step, Upcaster> steps;

    /** Throws when two of them read the same revision. */
    public Upcasters(List<Upcaster> steps) {
        this.steps =
                steps.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        step -> new Step(step.word(), step.from()),
                                        Function.identity()));
    }

    /** Those of this release. */
    static Upcasters ofThisRelease() {
        return new Upcasters(List.of(erasuresKeptNothing()));
    }

    /** Until there was something to keep, an erasure said nothing of it. */
    private static Upcaster erasuresKeptNothing() {
        return new Upcaster(
                "identity-erased",
                1,
                erasure -> {
                    erasure.putArray("kept");
                    return erasure;
                });
    }

    /** Whether a form of this word can be read: today's, or an older one with a way to today's. */
    public boolean lead(String word, int from, int today) {
        return from <= today
                && IntStream.range(from, today)
                        .allMatch(revision -> steps.containsKey(new Step(word, revision)));
    }

    /** The form of this word as it is written today; there must be a way to it. */
    ObjectNode upcast(String word, int from, int today, ObjectNode stored) {
        ObjectNode form = stored;
        for (int revision = from; revision < today; revision++) {
            form = Objects.requireNonNull(steps.get(new Step(word, revision))).step().apply(form);
        }
        return form;
    }

    private record Step(String word, int from) {}
}
