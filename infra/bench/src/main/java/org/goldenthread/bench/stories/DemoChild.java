package org.goldenthread.bench.stories;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;

/** An invented child; {@code bornOn} may still be to come when the child is first heard of. */
record DemoChild(ChildId id, String given, Sex sex, LocalDate bornOn) {

    /** The child's age in whole years. */
    int ageOn(LocalDate day) {
        return bornOn.until(day).getYears();
    }

    boolean bornBy(LocalDate day) {
        return !bornOn.isAfter(day);
    }
}
