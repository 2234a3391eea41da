package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;

/** An adult is no longer this kind of parent of the child, after a court order for example. */
@Stored("parent-unlinked")
public record ParentUnlinked(PersonId parent, ParentKind kind, LocalDate until)
        implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return until;
    }
}
