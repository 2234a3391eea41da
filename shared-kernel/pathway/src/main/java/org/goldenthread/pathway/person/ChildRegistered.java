package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A child became known to us, born or still expected (then the expected date of birth is given
 * instead).
 */
@Stored("child-registered")
public record ChildRegistered(
        LocalDate registeredOn,
        Sex sex,
        @Nullable Sealed<PersonName> name,
        @Nullable Sealed<LocalDate> bornOn,
        @Nullable Sealed<LocalDate> expectedOn)
        implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.REGISTERS;
    }

    /** The day of birth, if it is known and readable. */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(bornOn).flatMap(Sealed::content);
    }
}
