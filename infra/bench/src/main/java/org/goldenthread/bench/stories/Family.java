package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;

/** An invented family. The father is not always known. */
record Family(
        String surname,
        Locality locality,
        Ethnicity ethnicity,
        PersonId mother,
        Optional<PersonId> father,
        List<DemoChild> children) {

    /** The children born by this day. */
    List<DemoChild> bornBy(LocalDate day) {
        return children.stream().filter(child -> child.bornBy(day)).toList();
    }

    static List<ChildId> ids(List<DemoChild> children) {
        return children.stream().map(DemoChild::id).toList();
    }
}
