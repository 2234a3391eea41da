package org.goldenthread.pathway.merges;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;

/**
 * The streams of children whom merges connect, or once connected; nearly always one. While a merge
 * is in force the streams of both tell one story, the survivor's: who the child is, the survivor's
 * own registration says, everything else is told by all of them.
 */
public record StreamFamily(Map<ChildId, List<Entry>> streams) {

    private static final EventId SUPPOSED = new EventId(new UUID(Long.MAX_VALUE, Long.MAX_VALUE));

    /** Gathers the family of this child; the function reads a stream. */
    public static StreamFamily around(
            ChildId child, Function<ChildId, ? extends Collection<Entry>> stream) {
        Map<ChildId, List<Entry>> found = new LinkedHashMap<>();
        Deque<ChildId> next = new ArrayDeque<>(List.of(child));
        while (!next.isEmpty()) {
            ChildId each = next.pop();
            if (!found.containsKey(each)) {
                found.put(each, List.copyOf(stream.apply(each)));
                Merge.relatives(found.get(each)).forEach(next::add);
            }
        }
        return new StreamFamily(found);
    }

    /** The family as it would be with these entries in this child's stream too. */
    public StreamFamily with(ChildId child, Collection<Entry> more) {
        Map<ChildId, List<Entry>> all = new LinkedHashMap<>(streams);
        List<Entry> entries = new ArrayList<>(all.getOrDefault(child, List.of()));
        entries.addAll(more);
        all.put(child, List.copyOf(entries));
        return new StreamFamily(all);
    }

    /** Every child of the family, those included who are only named as survivors. */
    public Set<ChildId> children() {
        return Stream.concat(
                        streams.keySet().stream(), streams.keySet().stream().map(this::survivorOf))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Under whom this child is known: itself, or the survivor of all merges that lead away. */
    public ChildId survivorOf(ChildId child) {
        Set<ChildId> path = new LinkedHashSet<>();
        ChildId at = child;
        while (path.add(at)) {
            Optional<Merge> away = Merge.inForce(at, streams.getOrDefault(at, List.of()));
            if (away.isEmpty()) {
                return at;
            }
            at = away.get().survivor();
        }
        // Nobody can ask for a circle; if a journal holds one, all must still agree who survives.
        return path.stream()
                .dropWhile(Predicate.not(at::equals))
                .min(Comparator.comparing(ChildId::value))
                .orElse(at);
    }

    /** The children whose streams speak with this child's as one, the survivor first. */
    public List<ChildId> oneWith(ChildId child) {
        ChildId survivor = survivorOf(child);
        return Stream.concat(
                        Stream.of(survivor),
                        streams.keySet().stream()
                                .filter(each -> !each.equals(survivor))
                                .filter(each -> survivorOf(each).equals(survivor))
                                .sorted(Comparator.comparing(ChildId::value)))
                .toList();
    }

    /** The one story of the child whom this one is known as. */
    public ChildTimeline timeline(ChildId child) {
        List<ChildId> all = oneWith(child);
        ChildId survivor = all.getFirst();
        List<Entry> told =
                all.stream()
                        .flatMap(each -> told(each).filter(entry -> speaks(entry, each, survivor)))
                        .toList();
        return ChildTimeline.of(survivor, Set.copyOf(all.subList(1, all.size())), told);
    }

    private Stream<Entry> told(ChildId child) {
        return streams.getOrDefault(child, List.of()).stream();
    }

    private static boolean speaks(Entry entry, ChildId child, ChildId survivor) {
        return child.equals(survivor) || !(entry.event() instanceof ChildRegistered);
    }

    /** The stream that holds this event, if one of the family does. */
    public Optional<ChildId> holderOf(EventId event) {
        return streams.entrySet().stream()
                .filter(stream ->
                        stream.getValue().stream().anyMatch(entry -> entry.id().equals(event)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the rules forbid of both children as one, and of neither alone. */
    public List<Violation> conflicts(ChildId retired, ChildId survivor) {
        Set<Violation> alone =
                Stream.of(retired, survivor)
                        .flatMap(child -> Rules.violations(timeline(child)).stream())
                        .collect(Collectors.toCollection(HashSet::new));
        StreamFamily merged =
                with(retired, List.of(new Entry(SUPPOSED, Instant.MAX, new MergedInto(survivor))));
        return Rules.violations(merged.timeline(survivor)).stream()
                .filter(violation -> violation.weight() == Violation.Weight.ERROR)
                .filter(violation -> !alone.contains(violation))
                .toList();
    }
}
