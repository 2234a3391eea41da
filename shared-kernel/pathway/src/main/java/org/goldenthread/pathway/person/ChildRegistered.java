package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A child became known to us, born or still expected (then the expected date of birth is given
 * instead).
 *
 * @param disabilities empty when nobody asked; {@link Disability#NONE} when there is none
 * @param localId what the authority calls the child in its returns (LAchildID, CHILD)
 * @param authority the authority that gave the local id
 * @param locality where the child lives, as figures are broken down by it
 */
@Stored("child-registered")
public record ChildRegistered(
        LocalDate registeredOn,
        Sex sex,
        @Nullable Sealed<PersonName> name,
        @Nullable Sealed<LocalDate> bornOn,
        @Nullable Sealed<LocalDate> expectedOn,
        @Nullable Ethnicity ethnicity,
        List<Disability> disabilities,
        @Nullable Sealed<String> upn,
        @Nullable UpnUnknown upnUnknown,
        @Nullable Sealed<String> nhsNumber,
        @Nullable LocalAuthority authority,
        @Nullable Sealed<String> localId,
        @Nullable Sealed<Address> address,
        @Nullable Locality locality)
        implements PersonFact {

    /** The guides of the returns: LAchildID and CHILD are no longer. */
    public static final int LONGEST_LOCAL_ID = 20;

    /** The parts are copied, so that nobody can change them afterwards. */
    public ChildRegistered {
        disabilities = List.copyOf(disabilities);
    }

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
