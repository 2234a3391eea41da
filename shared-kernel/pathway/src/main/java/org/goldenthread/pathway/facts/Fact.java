package org.goldenthread.pathway.facts;

import java.time.LocalDate;
import org.goldenthread.pathway.careleaver.CareLeaverFact;
import org.goldenthread.pathway.childinneed.ChildInNeedFact;
import org.goldenthread.pathway.childprotection.ChildProtectionFact;
import org.goldenthread.pathway.earlyhelp.EarlyHelpFact;
import org.goldenthread.pathway.frontdoor.FrontDoorFact;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.stepdown.StepDownFact;

/** Something that was so. The stream says about whom; the journal says who told us, and when. */
public sealed interface Fact extends PathwayEvent
        permits CareLeaverFact,
                ChildInNeedFact,
                ChildProtectionFact,
                EarlyHelpFact,
                FrontDoorFact,
                LookedAfterFact,
                PersonFact,
                StepDownFact {

    /** The day from which, or on which, it was so. */
    LocalDate effectiveOn();

    /** Where the fact stands among others of the same day. */
    default DayOrder dayOrder() {
        return DayOrder.DURING;
    }
}
