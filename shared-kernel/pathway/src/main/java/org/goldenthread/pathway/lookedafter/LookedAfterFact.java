package org.goldenthread.pathway.lookedafter;

import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.CarePeriodId;

/** A fact about a child who is, or was, looked after. */
public sealed interface LookedAfterFact extends Fact permits CareEntryRecorded, CareExitRecorded {

    /** The chain of episodes that the fact belongs to. */
    CarePeriodId period();
}
