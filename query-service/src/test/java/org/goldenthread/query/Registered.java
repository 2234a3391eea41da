package org.goldenthread.query;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** Registrations of children, in few words. */
public final class Registered {

    private Registered() {}

    /** A child with a name, born on this day. */
    public static ChildRegistered child(ChildId child, String name, @Nullable LocalDate bornOn) {
        return new ChildRegistered(
                LocalDate.of(2024, 1, 1),
                Sex.FEMALE,
                Sealed.of(child.value(), new PersonName(name, "Planted")),
                bornOn == null ? null : Sealed.of(child.value(), bornOn),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                new Locality("ME4"));
    }
}
