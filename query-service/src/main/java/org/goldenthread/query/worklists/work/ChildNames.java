package org.goldenthread.query.worklists.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.springframework.stereotype.Component;

/** What children are called, for those who may read it. */
@Component
class ChildNames {

    /** The first part of a UUID. */
    private static final int SHORT = 8;

    private final ChildRecords children;

    ChildNames(ChildRecords children) {
        this.children = children;
    }

    /** What each of these children is called, or else the beginning of the id. */
    Map<UUID, String> of(List<UUID> ids, AsKnown known) {
        List<ChildId> distinct = ids.stream().distinct().map(ChildId::new).toList();
        StreamFamily family = children.identities(distinct, known);
        Map<UUID, String> names = new HashMap<>();
        distinct.forEach(child ->
                names.put(
                        child.value(),
                        Identity.of(family.timeline(child))
                                .registration()
                                .map(registered -> registered.fact())
                                .map(ChildRegistered::name)
                                .flatMap(Sealed::content)
                                .map(ChildNames::inOneLine)
                                .orElse("Child " + child.toString().substring(0, SHORT))));
        return names;
    }

    private static String inOneLine(PersonName name) {
        return name.given() == null ? name.family() : name.given() + " " + name.family();
    }
}
