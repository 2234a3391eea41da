package org.goldenthread.pathway.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one child: the facts in force in valid-time order. It only remembers; rules are
 * questions asked of it. The order in which entries arrive makes no difference, and making a
 * timeline never fails.
 */
public final class ChildTimeline {

    private final ChildId child;
    private final Set<ChildId> merged;
    private final List<InForce<?>> facts;
    private final List<Entry> recorded;

    /** Every rule asks for a few kinds, and many ask for the same. */
    private final Map<Class<? extends Fact>, List<InForce<?>>> byKind = new ConcurrentHashMap<>();

    private ChildTimeline(
            ChildId child, Set<ChildId> merged, List<InForce<?>> facts, List<Entry> recorded) {
        this.child = child;
        this.merged = Set.copyOf(merged);
        this.facts = List.copyOf(facts);
        this.recorded = List.copyOf(recorded);
    }

    /** The timeline that these entries of one child's stream make. */
    public static ChildTimeline of(ChildId child, Collection<Entry> entries) {
        return of(child, Set.of(), entries);
    }

    /** The timeline of a child who was known under other ids too. */
    public static ChildTimeline of(ChildId child, Set<ChildId> merged, Collection<Entry> entries) {
        return new ChildTimeline(child, merged, Corrections.inForce(entries), List.copyOf(entries));
    }

    /** Whose timeline it is. */
    public ChildId child() {
        return child;
    }

    /** Other ids that the child was known under, before records were merged. */
    public Set<ChildId> merged() {
        return merged;
    }

    /** The facts in force, by valid time, ends before starts on the same day. */
    public List<InForce<?>> facts() {
        return facts;
    }

    /** Every entry that it was made of. */
    public List<Entry> recorded() {
        return recorded;
    }

    /** Whether this id means the child of this timeline. */
    public boolean isOf(ChildId id) {
        return child.equals(id) || merged.contains(id);
    }

    /** The timeline as it would be with these entries too. */
    public ChildTimeline with(Collection<Entry> more) {
        List<Entry> all = new ArrayList<>(recorded);
        all.addAll(more);
        return of(child, merged, all);
    }

    /** The same with one more entry; one that corrects nothing and was not corrected is put in. */
    public ChildTimeline with(Entry more) {
        if (!(more.event() instanceof Fact fact)
                || recorded.stream().anyMatch(entry -> speaksOf(more.id(), entry))) {
            return with(List.of(more));
        }
        List<Entry> all = new ArrayList<>(recorded);
        all.add(more);
        return new ChildTimeline(
                child, merged, with(new InForce<>(more.id(), more.id(), fact)), all);
    }

    private static boolean speaksOf(EventId id, Entry entry) {
        return entry.id().equals(id)
                || entry.event() instanceof Correction correction
                        && correction.supersedes().equals(id);
    }

    private List<InForce<?>> with(InForce<?> fact) {
        List<InForce<?>> all = new ArrayList<>(facts);
        all.add(-1 - Collections.binarySearch(facts, fact, InForce.IN_VALID_TIME), fact);
        return all;
    }

    /**
     * The timeline as those know it who see these facts alone. A correction is seen with what it
     * corrects; a correction of what is not on record says nothing of its own.
     */
    public ChildTimeline seenBy(Predicate<Fact> seen) {
        Map<EventId, EventId> originals = originals();
        Map<EventId, PathwayEvent> events = new HashMap<>();
        recorded.forEach(entry -> events.put(entry.id(), entry.event()));
        return of(
                child,
                merged,
                recorded.stream()
                        .filter(entry ->
                                switch (events.get(originals.get(entry.id()))) {
                                    case Fact fact -> seen.test(fact);
                                    case Merging _, Erasing _ -> true;
                                    case Correction _ -> false;
                                    case null -> false;
                                })
                        .toList());
    }

    /** The facts of one kind, in valid-time order. */
    @SuppressWarnings("unchecked") // Under each kind stand facts of that kind alone.
    public <F extends Fact> Stream<InForce<F>> of(Class<F> kind) {
        return (Stream<InForce<F>>) (Stream<?>) byKind.computeIfAbsent(kind, this::ofKind).stream();
    }

    private List<InForce<?>> ofKind(Class<? extends Fact> kind) {
        return facts.stream().<InForce<?>>flatMap(fact -> fact.as(kind).stream()).toList();
    }

    /** The latest fact of one kind, if there is any. */
    public <F extends Fact> Optional<InForce<F>> latest(Class<F> kind) {
        return of(kind).reduce((_, later) -> later);
    }

    /** Of every event in the stream the one that first recorded the fact it speaks of. */
    public Map<EventId, EventId> originals() {
        return Corrections.originals(recorded);
    }

    /** The amendments that were withdrawn, so that what they amended speaks again. */
    public Set<EventId> withdrawn() {
        return Corrections.withdrawn(recorded);
    }

    /** Whether nothing was ever recorded of this child. */
    public boolean isUnknown() {
        return recorded.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChildTimeline that
                && child.equals(that.child)
                && merged.equals(that.merged)
                && recorded.equals(that.recorded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(child, merged, recorded);
    }

    @Override
    public String toString() {
        return "timeline of %s: %s".formatted(child, facts);
    }
}
