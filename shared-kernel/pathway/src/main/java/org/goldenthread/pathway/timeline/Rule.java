package org.goldenthread.pathway.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Violation.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A question asked of a timeline; every list of events it answers with breaks the rule.
 *
 * @param number the official number with its family, for example {@code CIN-4001}, {@code 903-431}
 * @param sentence what is wrong when it is broken, in words a social worker understands
 * @param remedy what would make it right, or why nothing can; said of every rule that forbids
 */
public record Rule(
        String number,
        Weight weight,
        String sentence,
        @Nullable String remedy,
        Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {

    /** Nobody is refused without being told what would make it possible. */
    public Rule {
        if (weight == Weight.ERROR && remedy == null) {
            throw new IllegalArgumentException("A rule that forbids says what would help.");
        }
    }

    /** A rule that forbids. */
    public static Rule error(
            String number,
            String sentence,
            String remedy,
            Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {
        return new Rule(number, Weight.ERROR, sentence, remedy, brokenBy);
    }

    /** A rule that only asks somebody to look. */
    public static Rule query(
            String number,
            String sentence,
            Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {
        return new Rule(number, Weight.QUERY, sentence, null, brokenBy);
    }

    /** Every way in which this timeline breaks the rule. */
    public Stream<Violation> violations(ChildTimeline timeline) {
        return brokenBy.apply(timeline)
                .map(events -> new Violation(number, weight, sentence, remedy, events));
    }
}
