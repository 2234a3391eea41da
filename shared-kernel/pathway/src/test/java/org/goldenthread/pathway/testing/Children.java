package org.goldenthread.pathway.testing;

import static org.goldenthread.pathway.testing.Timelines.CHILD;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** Registrations of the child that {@link Timelines} speaks of. */
public final class Children {

    private Children() {}

    /** A girl without a disability, born on this day and registered a year later. */
    public static ChildRegistered born(String day) {
        LocalDate bornOn = LocalDate.parse(day);
        return registered(
                bornOn.plusYears(1),
                Sex.FEMALE,
                sealed(bornOn),
                null,
                List.of(Disability.NONE),
                null);
    }

    /** A child expected for this day and registered a hundred days before. */
    public static ChildRegistered expected(String day) {
        LocalDate expectedOn = LocalDate.parse(day);
        return registered(
                expectedOn.minusDays(100), Sex.UNKNOWN, null, sealed(expectedOn), List.of(), null);
    }

    /** Any registration. */
    public static ChildRegistered registered(
            LocalDate on,
            Sex sex,
            @Nullable Sealed<LocalDate> bornOn,
            @Nullable Sealed<LocalDate> expectedOn,
            List<Disability> disabilities,
            @Nullable String localId) {
        return new ChildRegistered(
                on,
                sex,
                null,
                bornOn,
                expectedOn,
                null,
                disabilities,
                null,
                null,
                null,
                null,
                localId == null ? null : sealed(localId),
                null,
                null);
    }

    /** Content about the child. */
    public static <T> Sealed<T> sealed(T content) {
        return Sealed.of(CHILD.value(), content);
    }
}
