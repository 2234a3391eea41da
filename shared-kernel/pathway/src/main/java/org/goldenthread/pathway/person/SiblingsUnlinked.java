package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/** Another child is no longer a brother or sister of this one; the other stream says the same. */
@Stored("siblings-unlinked")
public record SiblingsUnlinked(ChildId sibling, LocalDate until) implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return until;
    }
}
