package org.goldenthread.pathway.earlyhelp;

import org.goldenthread.pathway.facts.Fact;

/** A fact about early help, which is voluntary: it rests on consent. */
public sealed interface EarlyHelpFact extends Fact
        permits EarlyHelpConsentGiven,
                EarlyHelpConsentRefused,
                EarlyHelpConsentWithdrawn,
                EpisodeFact {}
