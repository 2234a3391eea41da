package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.AfterRefusal;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.facts.Stored;

/** Early help was offered and refused (T06); no episode begins. */
@Stored("early-help-consent-refused")
public record EarlyHelpConsentRefused(
        LocalDate refusedOn, ConsentGiver refusedBy, AfterRefusal next) implements EarlyHelpFact {

    @Override
    public LocalDate effectiveOn() {
        return refusedOn;
    }
}
