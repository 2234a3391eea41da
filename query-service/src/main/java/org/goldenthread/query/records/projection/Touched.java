package org.goldenthread.query.records.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/**
 * What one entry can change in what a timeline tells: its own fact or, where it corrects or was
 * corrected before it came, every wording of the fact that it speaks of.
 */
record Touched(List<Fact> facts) {

    /** What the last entry of this timeline, a fact or a correction, can change. */
    static Touched by(Entry last, ChildTimeline timeline) {
        if (last.event() instanceof Fact fact && !isCorrected(last.id(), timeline)) {
            return new Touched(List.of(fact));
        }
        Map<EventId, EventId> originals = timeline.originals();
        EventId original = Objects.requireNonNull(originals.get(last.id()));
        return new Touched(
                timeline.recorded().stream()
                        .filter(entry -> original.equals(originals.get(entry.id())))
                        .flatMap(entry -> wording(entry.event()))
                        .toList());
    }

    private static boolean isCorrected(EventId fact, ChildTimeline timeline) {
        return timeline.recorded().stream()
                .anyMatch(entry ->
                        entry.event() instanceof Correction correction
                                && correction.supersedes().equals(fact));
    }

    private static Stream<Fact> wording(PathwayEvent event) {
        return switch (event) {
            case Fact fact -> Stream.of(fact);
            case FactAmended amended -> Stream.of(amended.fact());
            case AmendmentWithdrawn _, FactVoided _, Merging _, Erasing _ -> Stream.empty();
        };
    }

    /** Whether rows of this kind may come out otherwise. */
    boolean reaches(RowKind kind) {
        return facts.stream().anyMatch(kind::isToldBy);
    }

    /** A child is found by what is told of the person. */
    boolean reachesClues() {
        return facts.stream().anyMatch(PersonFact.class::isInstance);
    }
}
