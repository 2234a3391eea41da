package org.goldenthread.pathway.frontdoor;

import org.goldenthread.pathway.ids.ReferralId;

/** A fact about one referral. */
public sealed interface ReferralFact extends FrontDoorFact
        permits ReferralReceived, ReferralAccepted, ReferralNoFurtherAction {

    /** The referral; also the name of the child in need episode that it opens. */
    ReferralId referral();
}
