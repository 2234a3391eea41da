package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/** Another child is a brother or sister of this one; the other stream says the same. */
@Stored("siblings-linked")
public record SiblingsLinked(ChildId sibling, LocalDate since) implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return since;
    }
}
