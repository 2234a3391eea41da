package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.goldenthread.query.figures.bridge.Entries.Entry;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Presence;
import org.goldenthread.query.figures.indicators.Presence.Varying;

/**
 * Finds for each case that came or went the event with which it did: first among the events of its
 * own streams, then, where another child's event moved it, among all.
 */
final class DecisiveEvents {

    private final Entries entries;
    private final Presence presence;

    DecisiveEvents(Entries entries, Presence presence) {
        this.entries = entries;
        this.presence = presence;
    }

    /** The event with which each of these came to be as it is once children are known so far. */
    Map<CaseMovement, Entry> ofChildren(
            IndicatorQuery before, IndicatorQuery after, List<CaseMovement> moved, Counts counts) {
        long opening = before.known().position();
        long closing = after.known().position();
        Map<CaseMovement, Set<UUID>> streams = streams(moved);
        Set<UUID> all = new TreeSet<>();
        streams.values().forEach(all::addAll);
        Map<UUID, List<Entry>> fresh = entries.between(opening, closing, all);
        List<DecisiveEventSearch> turns =
                moved.stream()
                        .map(one ->
                                new DecisiveEventSearch(
                                        one,
                                        counts.of(one),
                                        positions(streams.getOrDefault(one, Set.of()), fresh)))
                        .toList();
        return search(
                new Search(presence, before, Varying.CHILDREN, opening, closing, streams), turns);
    }

    /** The same for what is known of reference data. */
    Map<CaseMovement, Entry> ofReference(
            IndicatorQuery before, IndicatorQuery after, List<CaseMovement> moved, Counts counts) {
        long opening = before.reference().position();
        long closing = after.reference().position();
        List<Long> fresh =
                entries.ofReference(opening, closing).stream().map(Entry::position).toList();
        List<DecisiveEventSearch> turns =
                moved.stream()
                        .map(one -> new DecisiveEventSearch(one, counts.of(one), fresh))
                        .toList();
        return search(
                new Search(presence, before, Varying.REFERENCE, opening, closing, streams(moved)),
                turns);
    }

    private static List<Long> positions(Set<UUID> streams, Map<UUID, List<Entry>> fresh) {
        return streams.stream()
                .flatMap(stream -> fresh.getOrDefault(stream, List.of()).stream())
                .map(Entry::position)
                .sorted()
                .toList();
    }

    /** How often a case counts in the end. */
    interface Counts {
        long of(CaseMovement moved);
    }

    private Map<CaseMovement, Entry> search(Search search, List<DecisiveEventSearch> turns) {
        turns.stream()
                .filter(Predicate.not(DecisiveEventSearch::hasCandidates))
                .forEach(turn -> turn.widen(search.opening, search.closing));
        search.forEach(
                turns,
                DecisiveEventSearch::position,
                (turn, count) -> {
                    if (!turn.isAsInTheEnd(count)) {
                        turn.widen(search.opening, search.closing);
                    }
                });
        halve(search, turns);
        List<DecisiveEventSearch> doubtful =
                turns.stream().filter(Predicate.not(DecisiveEventSearch::isExact)).toList();
        search.forEach(
                doubtful,
                turn -> turn.position() - 1,
                (turn, count) -> {
                    if (turn.isAsInTheEnd(count)) {
                        turn.widen(turn.positionBefore(search.opening), turn.position() - 1);
                    }
                });
        halve(search, turns);
        Map<Long, Entry> found =
                entries.at(turns.stream().map(DecisiveEventSearch::position).toList());
        Map<CaseMovement, Entry> events = new HashMap<>();
        for (DecisiveEventSearch turn : turns) {
            Entry entry = found.get(turn.position());
            if (entry != null) {
                events.put(turn.moved(), entry);
            }
        }
        return events;
    }

    private static void halve(Search search, List<DecisiveEventSearch> turns) {
        List<DecisiveEventSearch> open =
                turns.stream().filter(Predicate.not(DecisiveEventSearch::isFound)).toList();
        while (!open.isEmpty()) {
            search.forEach(open, DecisiveEventSearch::middle, DecisiveEventSearch::counted);
            open = open.stream().filter(Predicate.not(DecisiveEventSearch::isFound)).toList();
        }
    }

    /**
     * What is searched.
     *
     * @param question what varies along the journal, with all else as it is
     * @param children whom a case can stand under
     */
    private record Search(
            Presence presence,
            IndicatorQuery question,
            Varying varying,
            long opening,
            long closing,
            Map<CaseMovement, Set<UUID>> children) {

        /** Tells each turn how often its case counted at a position of its choice. */
        void forEach(
                List<DecisiveEventSearch> turns,
                ToLongFunction<DecisiveEventSearch> position,
                ObjLongConsumer<DecisiveEventSearch> counted) {
            if (turns.isEmpty()) {
                return;
            }
            List<Long> counts =
                    presence.counts(
                            question,
                            varying,
                            turns.stream()
                                    .map(turn -> point(turn, position.applyAsLong(turn)))
                                    .toList());
            for (int i = 0; i < turns.size(); i++) {
                counted.accept(turns.get(i), counts.get(i));
            }
        }

        private Presence.Point point(DecisiveEventSearch turn, long position) {
            CaseMovement.Key key = turn.moved().key();
            return new Presence.Point(
                    children.getOrDefault(turn.moved(), Set.of()),
                    key.role(),
                    key.firstEvent(),
                    position);
        }
    }

    /** The streams behind each case: those of the events that put it there, and the child's. */
    private Map<CaseMovement, Set<UUID>> streams(List<CaseMovement> moved) {
        List<UUID> ids = new ArrayList<>();
        moved.forEach(one -> ids.addAll(one.theCase().eventIds()));
        Map<UUID, UUID> streamOf = entries.streamsOf(ids);
        Map<CaseMovement, Set<UUID>> streams = new HashMap<>();
        for (CaseMovement one : moved) {
            Set<UUID> own = new TreeSet<>(Set.of(one.theCase().childId()));
            one.theCase().eventIds().stream()
                    .filter(streamOf::containsKey)
                    .map(id -> streamOf.getOrDefault(id, id))
                    .forEach(own::add);
            streams.put(one, own);
        }
        return withFamilies(streams);
    }

    private Map<CaseMovement, Set<UUID>> withFamilies(Map<CaseMovement, Set<UUID>> streams) {
        Set<UUID> all = new TreeSet<>();
        streams.values().forEach(all::addAll);
        Map<UUID, Set<UUID>> families = entries.familiesOf(all);
        streams.values()
                .forEach(own ->
                        List.copyOf(own)
                                .forEach(one -> own.addAll(families.getOrDefault(one, Set.of()))));
        return streams;
    }
}
