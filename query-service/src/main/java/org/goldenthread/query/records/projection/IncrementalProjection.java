package org.goldenthread.query.records.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.rows.OwnRow;

/**
 * What is known of one family of streams, one event after another: the one step of the projection.
 */
public final class IncrementalProjection {

    private final Map<ChildId, IdentityErased> erasures;
    private StreamFamily family;
    private final Map<ChildId, Set<OwnRow>> rows = new LinkedHashMap<>();

    /**
     * What is known once these events of the family are.
     *
     * @param erasures whose identity will be erased, so that nothing is ever said of it
     */
    public IncrementalProjection(StreamFamily earlier, Map<ChildId, IdentityErased> erasures) {
        this.erasures = Map.copyOf(erasures);
        this.family = earlier;
        earlier.children()
                .forEach(child -> rows.put(child, Projection.rows(child, earlier, this.erasures)));
    }

    /** What one more event of this child's stream changes. */
    public RowChanges tell(ChildId stream, PositionedEvent next) {
        family = family.with(stream, List.of(next.entry()));
        Set<OwnRow> gone = new LinkedHashSet<>();
        Set<OwnRow> come = new LinkedHashSet<>();
        for (ChildId child : touched(stream, next.entry())) {
            Set<OwnRow> before = rows.getOrDefault(child, Set.of());
            Set<OwnRow> after = Projection.rows(child, family, erasures);
            gone.addAll(without(before, after));
            come.addAll(without(after, before));
            rows.put(child, after);
        }
        return new RowChanges(next.position(), gone, come);
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

    private static Set<OwnRow> without(Set<OwnRow> rows, Set<OwnRow> others) {
        Set<OwnRow> left = new LinkedHashSet<>(rows);
        left.removeAll(others);
        return left;
    }
}
