package org.goldenthread.pathway.childinneed;

import org.goldenthread.pathway.facts.Fact;

/** A fact about a child who is, or may be, in need. */
public sealed interface ChildInNeedFact extends Fact
        permits AssessmentStarted,
                AssessmentCompleted,
                ChildInNeedPlanStarted,
                ChildInNeedPlanEnded,
                ChildInNeedEpisodeClosed {}
