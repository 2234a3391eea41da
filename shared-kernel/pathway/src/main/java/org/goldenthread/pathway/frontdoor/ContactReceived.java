package org.goldenthread.pathway.frontdoor;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** Somebody told the front door about a child (T01); the reason is theirs, in their words. */
@Stored("contact-received")
public record ContactReceived(
        ContactId contact,
        LocalDate receivedOn,
        ReferralSource source,
        @Nullable Sealed<String> reason)
        implements FrontDoorFact {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
