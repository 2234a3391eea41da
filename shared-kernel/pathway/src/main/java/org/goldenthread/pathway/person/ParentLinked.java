package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** An adult is a parent of the child. A birth parent stays one through adoption (RE-06). */
@Stored("parent-linked")
public record ParentLinked(
        PersonId parent,
        ParentKind kind,
        LocalDate since,
        @Nullable Sealed<PersonName> name,
        @Nullable Sealed<LocalDate> bornOn)
        implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return since;
    }
}
