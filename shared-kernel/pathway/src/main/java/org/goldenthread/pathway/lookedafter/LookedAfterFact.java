package org.goldenthread.pathway.lookedafter;

import org.goldenthread.pathway.facts.Fact;

/** A fact about a child who is, or was, looked after. */
public sealed interface LookedAfterFact extends Fact
        permits EpisodeStart,
                EpisodeEnd,
                CareReviewHeld,
                UnaccompaniedStatusRecorded,
                HealthOutcomesRecorded,
                CareLeaverContactRecorded,
                AdoptionRecorded,
                AdoptionDecisionMade,
                PreviousPermanenceRecorded,
                MissingEpisodeRecorded,
                MotherhoodRecorded,
                SocialWorkerAllocated,
                DeprivationOfLibertyRecorded {}
