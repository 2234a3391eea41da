package org.goldenthread.pathway.facts;

import java.time.LocalDate;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.PersonFact;

/** Something that was so. The stream says about whom; the journal says who told us, and when. */
public sealed interface Fact extends PathwayEvent permits LookedAfterFact, PersonFact {

    /** The day from which, or on which, it was so. */
    LocalDate effectiveOn();

    /** Where the fact stands among others of the same day. */
    default DayOrder dayOrder() {
        return DayOrder.DURING;
    }
}
