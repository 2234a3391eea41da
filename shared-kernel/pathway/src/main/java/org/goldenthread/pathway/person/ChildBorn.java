package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Sealed;

/** An expected child was born; known from the day of notification on. */
@Stored("child-born")
public record ChildBorn(LocalDate notifiedOn, Sealed<LocalDate> bornOn, Sex sex)
        implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }
}
