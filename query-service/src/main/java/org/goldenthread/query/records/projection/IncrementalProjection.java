package org.goldenthread.query.records.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.rows.OwnRow;

/**
 * What is known of one family of streams, one event after another: the one step of the projection.
 */
public final class IncrementalProjection {

    private final Map<ChildId, IdentityErased> erasures;
    private StreamFamily family;
    private final Map<ChildId, ChildRows> rows = new LinkedHashMap<>();

    /** Of whoever was never merged, as far as told. */
    private final Map<ChildId, ChildTimeline> timelines = new HashMap<>();

    /**
     * What is known once these events of the family are.
     *
     * @param erasures whose identity will be erased, so that nothing is ever said of it
     */
    public IncrementalProjection(StreamFamily earlier, Map<ChildId, IdentityErased> erasures) {
        this.erasures = Map.copyOf(erasures);
        this.family = earlier;
        earlier.children()
                .forEach(child -> rows.put(child, ChildRows.of(child, earlier, this.erasures)));
    }

    /** What one more event of this child's stream changes. */
    public RowChanges tell(ChildId stream, PositionedEvent next) {
        family = family.with(stream, List.of(next.entry()));
        Set<OwnRow> gone = new LinkedHashSet<>();
        Set<OwnRow> come = new LinkedHashSet<>();
        after(stream, next.entry())
                .forEach((child, after) -> {
                    ChildRows before = rows.getOrDefault(child, ChildRows.NONE);
                    gone.addAll(before.without(after));
                    come.addAll(after.without(before));
                    rows.put(child, after);
                });
        return new RowChanges(next.position(), gone, come);
    }

    /** The rows of everybody whom this entry may touch. */
    private Map<ChildId, ChildRows> after(ChildId stream, Entry last) {
        List<Entry> told = family.streams().getOrDefault(stream, List.of());
        if (family.streams().size() == 1
                && told.stream().noneMatch(entry -> entry.event() instanceof Merging)
                && !(last.event() instanceof Erasing)) {
            ChildTimeline timeline =
                    timelines.compute(
                            stream,
                            (_, before) ->
                                    before == null
                                            ? ChildTimeline.of(stream, told)
                                            : before.with(last));
            ChildRows before = rows.getOrDefault(stream, ChildRows.NONE);
            return Map.of(stream, before.after(last, timeline, erasures));
        }
        timelines.remove(stream);
        Map<ChildId, ChildRows> all = new LinkedHashMap<>();
        touched(stream, last)
                .forEach(child -> all.put(child, ChildRows.of(child, family, erasures)));
        return all;
    }

    /**
     * A merge may move the rows of anybody; every other event speaks of one child alone, known
     * under its own id or another.
     */
    private Collection<ChildId> touched(ChildId stream, Entry entry) {
        if (!(entry.event() instanceof Merging)) {
            return new LinkedHashSet<>(List.of(family.survivorOf(stream), stream));
        }
        Set<ChildId> all = new LinkedHashSet<>(rows.keySet());
        all.addAll(family.children());
        return all;
    }
}
