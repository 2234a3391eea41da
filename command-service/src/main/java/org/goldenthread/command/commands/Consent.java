package org.goldenthread.command.commands;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentGiven;
import org.goldenthread.pathway.ids.ConsentId;
import org.jspecify.annotations.Nullable;

/** A consent given together with the act that builds on it. */
public record Consent(
        ConsentGiver givenBy,
        List<ConsentScope> covers,
        ConsentMethod method,
        @Nullable LocalDate expiresOn) {

    /** The consent as a fact of this day. */
    public EarlyHelpConsentGiven givenOn(LocalDate day, ConsentId id) {
        return new EarlyHelpConsentGiven(id, day, givenBy, covers, method, expiresOn);
    }
}
