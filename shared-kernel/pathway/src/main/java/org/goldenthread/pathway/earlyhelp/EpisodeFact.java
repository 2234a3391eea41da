package org.goldenthread.pathway.earlyhelp;

import org.goldenthread.pathway.ids.EarlyHelpId;

/** A fact of one early help episode. */
public sealed interface EpisodeFact extends EarlyHelpFact
        permits EarlyHelpAssessmentStarted,
                EarlyHelpAssessmentCompleted,
                EarlyHelpPlanAgreed,
                EarlyHelpReviewHeld,
                LeadPractitionerChanged,
                EarlyHelpClosed {

    /** The episode that the fact belongs to. */
    EarlyHelpId earlyHelp();
}
