package org.goldenthread.command.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.InternalCommand;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
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
 * @param gone the imports that were taken back before, and what took them back: none of them says
 *     anything that could speak again
 */
record TakeBackOfChild(ChildId childId, String importId, Set<String> gone, CorrectionReason reason)
        implements Correcting, InternalCommand {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, CommandContext circumstances) {
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
                .filter(original -> lastWordIsOurs(record, original))
                .forEach(original -> restore(record, spoken(before, original), original, events));
        saidAnew(record).forEach(entry -> events.add(new FactVoided(entry.id(), reason)));
        return events;
    }

    /** The facts of the import about which somebody else has had the last word. */
    Set<EventId> left(ChildRecord record) {
        Map<EventId, EventId> originals = record.timeline().originals();
        Set<EventId> left = new HashSet<>();
        ofImport(record).stream()
                .map(entry -> originals.getOrDefault(entry.id(), entry.id()))
                .filter(original -> !lastWordIsOurs(record, original))
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
            ChildRecord record,
            Optional<Fact> before,
            EventId original,
            List<PathwayEvent> events) {
        ChildTimeline now = record.timeline();
        if (spoken(now, original).equals(before)) {
            return;
        }
        List<List<PathwayEvent>> ways = new ArrayList<>();
        ways.add(withdrawals(record, original));
        if (before.isPresent()) {
            EventId last = chain(now, now.originals(), original).getLast().id();
            ways.add(List.of(new FactAmended(last, before.get(), reason)));
        } else {
            ways.add(List.of(new FactVoided(original, reason)));
        }
        ways.stream()
                .filter(way -> spoken(with(now, way), original).equals(before))
                .findFirst()
                // A void is for ever: what it took away is said anew.
                .or(() -> before.map(List::<PathwayEvent>of))
                .ifPresent(events::addAll);
    }

    /** Of what the import amended, what stood before speaks again. */
    private List<PathwayEvent> withdrawals(ChildRecord record, EventId original) {
        return words(record, original).stream()
                .filter(entry -> entry.event() instanceof FactAmended && isGone(record, entry.id()))
                .<PathwayEvent>map(entry -> new AmendmentWithdrawn(entry.id(), reason))
                .toList();
    }

    private static Optional<Fact> spoken(ChildTimeline timeline, EventId original) {
        return timeline.facts().stream()
                .filter(fact -> fact.original().equals(original))
                .map(InForce::fact)
                .map(Fact.class::cast)
                .findFirst();
    }

    private boolean lastWordIsOurs(ChildRecord record, EventId original) {
        return words(record, original).stream()
                .reduce((_, later) -> later)
                .filter(word -> isGone(record, word.id()))
                .isPresent();
    }

    /** What was said of one fact but for what was withdrawn; a void is the last word. */
    private static List<Entry> words(ChildRecord record, EventId original) {
        ChildTimeline now = record.timeline();
        List<Entry> chain = chain(now, now.originals(), original);
        Set<EventId> withdrawn = new HashSet<>();
        chain.forEach(entry -> {
            if (entry.event() instanceof AmendmentWithdrawn(EventId amendment, _)) {
                withdrawn.add(amendment);
            }
        });
        return chain.stream()
                .filter(entry -> !(entry.event() instanceof AmendmentWithdrawn))
                .filter(entry -> !withdrawn.contains(entry.id()))
                .sorted(
                        Comparator.<Entry, Boolean>comparing(
                                        entry -> entry.event() instanceof FactVoided)
                                .thenComparing(Entry.AS_RECORDED))
                .toList();
    }

    /**
     * Facts of the import that a later import voided and whose taking back said anew: they are the
     * import's still.
     */
    private List<Entry> saidAnew(ChildRecord record) {
        Set<EventId> inForce =
                record.timeline().facts().stream().map(InForce::latest).collect(Collectors.toSet());
        Set<Fact> ours =
                ofImport(record).stream()
                        .flatMap(entry -> wording(entry.event()))
                        .collect(Collectors.toSet());
        return record.timeline().recorded().stream()
                .filter(entry -> inForce.contains(entry.id()))
                .filter(entry -> entry.event() instanceof Fact fact && ours.contains(fact))
                .filter(entry ->
                        record.toldBy(entry.id())
                                .filter(by -> by.sourceSystem().equals(TakingBackRequests.KIND))
                                .isPresent())
                .toList();
    }

    /** All that was ever said of one fact, the oldest first. */
    private static List<Entry> chain(
            ChildTimeline timeline, Map<EventId, EventId> originals, EventId original) {
        return timeline.recorded().stream()
                .filter(entry -> original.equals(originals.get(entry.id())))
                .sorted(Entry.AS_RECORDED)
                .toList();
    }

    private static Stream<Fact> wording(PathwayEvent event) {
        return switch (event) {
            case Fact fact -> Stream.of(fact);
            case FactAmended amended -> Stream.of(amended.fact());
            default -> Stream.empty();
        };
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

    private boolean isGone(ChildRecord record, EventId event) {
        return isOurs(record, event)
                || record.toldBy(event).filter(by -> gone.contains(by.correlation())).isPresent();
    }

    private ChildTimeline without(ChildRecord record) {
        return ChildTimeline.of(
                record.timeline().child(),
                record.timeline().recorded().stream()
                        .filter(entry -> !isGone(record, entry.id()))
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
