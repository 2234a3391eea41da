package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** Another practitioner leads the help from this day on (T04). */
@Stored("lead-practitioner-changed")
public record LeadPractitionerChanged(
        EarlyHelpId earlyHelp, LocalDate changedOn, Agency agency, PractitionerRole lead)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }
}
