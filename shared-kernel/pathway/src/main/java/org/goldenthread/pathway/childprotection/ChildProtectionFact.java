package org.goldenthread.pathway.childprotection;

import org.goldenthread.pathway.facts.Fact;

/** A fact about a child who is, or may be, at risk of significant harm. */
public sealed interface ChildProtectionFact extends Fact
        permits StrategyDiscussionHeld,
                Section47Started,
                Section47Concluded,
                InitialConferenceHeld,
                ProtectionPlanStarted,
                ReviewConferenceHeld,
                ProtectionPlanEnded {}
