package org.goldenthread.command.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.child.ChildRecord;
import org.goldenthread.command.child.Circumstances;
import org.goldenthread.command.child.Correcting;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Unasked;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.InForce;

/**
 * Takes back what one import recorded of a child. Whatever still speaks is voided, and what it
 * corrected speaks again as it did before; what others have said since stays.
 *
 * @param importId under which the import's events stand together in the journal
 */
record TakeBackOfChild(ChildId childId, String importId, CorrectionReason reason)
        implements Correcting, Unasked {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, Circumstances circumstances) {
        return Decision.settled(events(record));
    }

    /** What has to be recorded so that the import says nothing any more; none if that is so. */
    List<PathwayEvent> events(ChildRecord record) {
        ChildTimeline now = record.timeline();
        ChildTimeline before = without(record);
        Map<EventId, EventId> originals = now.originals();
        List<PathwayEvent> events = new ArrayList<>();
        ofImport(record).stream()
                .map(entry -> originals.getOrDefault(entry.id(), entry.id()))
                .distinct()
                .filter(original -> lastWordIsOurs(record, originals, original))
                .forEach(original -> restore(now, spoken(before, original), original, events));
        return events;
    }

    /** The facts of the import about which somebody else has had the last word. */
    Set<EventId> left(ChildRecord record) {
        Map<EventId, EventId> originals = record.timeline().originals();
        Set<EventId> left = new HashSet<>();
        ofImport(record).stream()
                .map(entry -> originals.getOrDefault(entry.id(), entry.id()))
                .filter(original -> !lastWordIsOurs(record, originals, original))
                .filter(original -> spoken(record.timeline(), original).isPresent())
                .forEach(left::add);
        return left;
    }

    /** The facts in force that were recorded after the import, and not by one. */
    long recordedSince(ChildRecord record) {
        Optional<Entry> first = ofImport(record).stream().findFirst();
        return record.timeline().facts().stream()
                .filter(fact -> !isOurs(record, fact.latest()))
                .filter(fact ->
                        first.filter(entry -> isAfter(record, fact.latest(), entry)).isPresent())
                .count();
    }

    private static boolean isAfter(ChildRecord record, EventId event, Entry first) {
        return record.timeline().recorded().stream()
                .filter(entry -> entry.id().equals(event))
                .anyMatch(entry -> Entry.AS_RECORDED.compare(entry, first) > 0);
    }

    private void restore(
            ChildTimeline now, Optional<Fact> before, EventId original, List<PathwayEvent> events) {
        EventId last = chain(now, now.originals(), original).getLast().id();
        if (spoken(now, original).equals(before)) {
            return;
        }
        List<List<PathwayEvent>> ways = new ArrayList<>();
        ways.add(List.of(new FactVoided(last, reason)));
        if (before.isPresent()) {
            ways.add(List.of(new FactAmended(last, before.get(), reason)));
        } else {
            ways.add(List.of(new FactVoided(original, reason)));
        }
        ways.stream()
                .filter(way -> spoken(with(now, way), original).equals(before))
                .findFirst()
                .or(() -> before.map(List::<PathwayEvent>of))
                .ifPresent(events::addAll);
    }

    private static Optional<Fact> spoken(ChildTimeline timeline, EventId original) {
        return timeline.facts().stream()
                .filter(fact -> fact.original().equals(original))
                .map(InForce::fact)
                .map(Fact.class::cast)
                .findFirst();
    }

    private boolean lastWordIsOurs(
            ChildRecord record, Map<EventId, EventId> originals, EventId original) {
        return isOurs(record, chain(record.timeline(), originals, original).getLast().id());
    }

    /** All that was ever said of one fact, the oldest first. */
    private static List<Entry> chain(
            ChildTimeline timeline, Map<EventId, EventId> originals, EventId original) {
        return timeline.recorded().stream()
                .filter(entry -> original.equals(originals.get(entry.id())))
                .sorted(Entry.AS_RECORDED)
                .toList();
    }

    private List<Entry> ofImport(ChildRecord record) {
        return record.timeline().recorded().stream()
                .filter(entry ->
                        entry.event() instanceof Fact || entry.event() instanceof Correction)
                .filter(entry -> isOurs(record, entry.id()))
                .sorted(Entry.AS_RECORDED)
                .toList();
    }

    private boolean isOurs(ChildRecord record, EventId event) {
        return record.toldBy(event).filter(by -> by.correlation().equals(importId)).isPresent();
    }

    private ChildTimeline without(ChildRecord record) {
        return ChildTimeline.of(
                record.timeline().child(),
                record.timeline().recorded().stream()
                        .filter(entry -> !isOurs(record, entry.id()))
                        .toList());
    }

    private static ChildTimeline with(ChildTimeline now, List<PathwayEvent> events) {
        List<Entry> more = new ArrayList<>();
        events.forEach(event ->
                more.add(
                        new Entry(
                                new EventId(new UUID(Long.MAX_VALUE, more.size())),
                                Instant.MAX,
                                event)));
        return now.with(more);
    }
}
