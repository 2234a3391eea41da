package org.goldenthread.pathway.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Violation.Weight;

/**
 * A question asked of a timeline; every list of events it answers with breaks the rule.
 *
 * @param number the official number with its family, for example {@code CIN-4001}, {@code 903-431}
 * @param sentence what is wrong when it is broken, in words a social worker understands
 */
public record Rule(
        String number,
        Weight weight,
        String sentence,
        Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {

    /** A rule that forbids. */
    public static Rule error(
            String number,
            String sentence,
            Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {
        return new Rule(number, Weight.ERROR, sentence, brokenBy);
    }

    /** A rule that only asks somebody to look. */
    public static Rule query(
            String number,
            String sentence,
            Function<ChildTimeline, Stream<List<EventId>>> brokenBy) {
        return new Rule(number, Weight.QUERY, sentence, brokenBy);
    }

    /** Every way in which this timeline breaks the rule. */
    public Stream<Violation> violations(ChildTimeline timeline) {
        return brokenBy.apply(timeline)
                .map(events -> new Violation(number, weight, sentence, events));
    }
}
