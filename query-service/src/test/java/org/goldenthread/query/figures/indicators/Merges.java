package org.goldenthread.query.figures.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.query.records.projection.PositionedEvent;

/** What is told of children, found family by family. */
public final class Merges {

    private final Map<ChildId, List<PositionedEvent>> told = new HashMap<>();

    /** Everything told of the family of this child, itself included. */
    public Map<ChildId, List<PositionedEvent>> familyOf(ChildId child) {
        Map<ChildId, List<PositionedEvent>> family = new LinkedHashMap<>();
        StreamFamily.around(
                child,
                each -> {
                    family.put(each, of(each));
                    return family.get(each).stream().map(PositionedEvent::entry).toList();
                });
        return family;
    }

    /** What is told of this child alone. */
    public List<PositionedEvent> of(ChildId child) {
        return told.getOrDefault(child, List.of());
    }

    /** One more event of this child is told. */
    public void tell(ChildId child, PositionedEvent fresh) {
        told.merge(child, List.of(fresh), Merges::joined);
    }

    /** How many children there are. */
    public int children() {
        return told.size();
    }

    private static List<PositionedEvent> joined(
            List<PositionedEvent> earlier, List<PositionedEvent> fresh) {
        return Stream.concat(earlier.stream(), fresh.stream()).toList();
    }
}
