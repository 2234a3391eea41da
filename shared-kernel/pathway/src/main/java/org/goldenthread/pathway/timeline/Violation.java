package org.goldenthread.pathway.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a timeline breaks.
 *
 * @param rule the rule's official number, for example {@code CIN-4001} or {@code 903-431}
 * @param weight whether the rule forbids or only asks
 * @param sentence what is wrong, in words a social worker understands
 * @param remedy what would make it right, or why nothing can, where the rule forbids
 * @param facts the events of the facts that break it together
 */
public record Violation(
        String rule, Weight weight, String sentence, @Nullable String remedy, List<EventId> facts) {

    /** An error forbids a command; a query asks somebody to look. */
    public enum Weight {
        ERROR,
        QUERY
    }

    /** What is wrong and, where the rule forbids, what would make it right. */
    public String inFull() {
        return remedy == null ? sentence : sentence + " " + remedy;
    }

    /** All events of these strands or facts, in order. */
    @SafeVarargs
    public static List<EventId> events(List<EventId>... lists) {
        return Stream.of(lists).flatMap(List::stream).distinct().toList();
    }
}
