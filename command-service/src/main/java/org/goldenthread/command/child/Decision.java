package org.goldenthread.command.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Rules;
import org.goldenthread.pathway.timeline.Violation;

/** What follows from an act for one child: events to settle, or the reason why not. */
public sealed interface Decision {

    /** The events to settle, in order; none when everything was so already. */
    record Accepted(List<PathwayEvent> events) implements Decision {}

    /** The reason why not. */
    record Refused(Refusal refusal) implements Decision {}

    /** A refusal that needs no rule. */
    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }

    /** Events that would be settled if the rules allow them. */
    static Proposal of(PathwayEvent... events) {
        return new Proposal(List.of(events));
    }

    /** Events that would be settled if the rules allow them. */
    static Proposal of(List<? extends PathwayEvent> events) {
        return new Proposal(List.copyOf(events));
    }

    /** Events not yet judged. */
    record Proposal(List<PathwayEvent> events) {

        /**
         * Accepts the events unless one lies in the future or the timeline with them breaks a rule,
         * as an error, in a way that it did not before. A strand that broke a rule before still
         * breaks the same one when it grows: a dirty plan can be reviewed and ended.
         */
        public Decision allowedBy(ChildTimeline timeline, LocalDate today) {
            for (PathwayEvent event : events) {
                if (event instanceof Fact fact && fact.effectiveOn().isAfter(today)) {
                    return refused(
                            Refusal.never(
                                    "future-dated",
                                    "effectiveOn",
                                    "What is recorded must have happened already; "
                                            + fact.effectiveOn()
                                            + " is still to come."));
                }
            }
            Set<Violation> before = new HashSet<>(Rules.violations(timeline));
            return Rules.violations(timeline.with(proposed())).stream()
                    .filter(violation -> violation.weight() == Violation.Weight.ERROR)
                    .filter(violation -> !before.contains(asRecorded(violation, timeline)))
                    .findFirst()
                    .<Decision>map(violation ->
                            refused(Refusal.of(violation, recorded(violation, timeline))))
                    .orElseGet(() -> new Accepted(events));
        }

        /** The events as they would stand in the journal, newest of all. */
        private List<Entry> proposed() {
            List<Entry> entries = new ArrayList<>();
            for (PathwayEvent event : events) {
                EventId id =
                        new EventId(
                                new UUID(
                                        Long.MAX_VALUE,
                                        Long.MAX_VALUE - events.size() + entries.size()));
                entries.add(new Entry(id, Instant.MAX, event));
            }
            return entries;
        }

        private static Violation asRecorded(Violation violation, ChildTimeline timeline) {
            return new Violation(
                    violation.rule(),
                    violation.weight(),
                    violation.sentence(),
                    recorded(violation, timeline));
        }

        private static List<EventId> recorded(Violation violation, ChildTimeline timeline) {
            Set<EventId> known = new HashSet<>();
            timeline.recorded().forEach(entry -> known.add(entry.id()));
            return violation.facts().stream().filter(known::contains).toList();
        }
    }
}
