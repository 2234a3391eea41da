package org.goldenthread.pathway.careleaver;

import org.goldenthread.pathway.facts.Fact;

/** A fact about a care leaver that the record of care cannot show. */
public sealed interface CareLeaverFact extends Fact
        permits CareLeaverEligibilityRecorded, CareLeaverSupportEnded {}
