package org.goldenthread.pathway.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.ContactOutcome;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ContactId;

/** The front door decided what follows from a contact (T01). */
@Stored("contact-outcome-decided")
public record ContactOutcomeDecided(
        ContactId contact, LocalDate decidedOn, List<ContactOutcome> outcomes)
        implements FrontDoorFact {

    public ContactOutcomeDecided {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
