package org.goldenthread.query.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.StreamFamily;
import org.goldenthread.query.records.Told;

/** What is told of children, found family by family. */
public final class Merges {

    private final Map<ChildId, List<Told>> told = new HashMap<>();

    /** Everything told of the family of this child, itself included. */
    public Map<ChildId, List<Told>> familyOf(ChildId child) {
        Map<ChildId, List<Told>> family = new LinkedHashMap<>();
        StreamFamily.around(
                child,
                each -> {
                    family.put(each, of(each));
                    return family.get(each).stream().map(Told::entry).toList();
                });
        return family;
    }

    /** What is told of this child alone. */
    public List<Told> of(ChildId child) {
        return told.getOrDefault(child, List.of());
    }

    /** One more event of this child is told. */
    public void tell(ChildId child, Told fresh) {
        told.merge(child, List.of(fresh), Merges::joined);
    }

    /** How many children there are. */
    public int children() {
        return told.size();
    }

    private static List<Told> joined(List<Told> earlier, List<Told> fresh) {
        return Stream.concat(earlier.stream(), fresh.stream()).toList();
    }
}
