package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ConsentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody entitled to it agreed to early help for the child (T02); it may be withdrawn at any
 * time.
 */
@Stored("early-help-consent-given")
public record EarlyHelpConsentGiven(
        ConsentId consent,
        LocalDate givenOn,
        ConsentGiver givenBy,
        List<ConsentScope> covers,
        ConsentMethod method,
        @Nullable LocalDate expiresOn)
        implements EarlyHelpFact {

    @Override
    public LocalDate effectiveOn() {
        return givenOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EarlyHelpConsentGiven {
        covers = List.copyOf(covers);
    }
}
