package org.goldenthread.pathway.frontdoor;

import org.goldenthread.pathway.facts.Fact;

/** A fact about a child's way through the front door. */
public sealed interface FrontDoorFact extends Fact
        permits ContactReceived, ContactOutcomeDecided, ReferralFact {}
