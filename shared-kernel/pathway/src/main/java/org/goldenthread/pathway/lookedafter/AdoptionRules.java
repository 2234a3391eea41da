package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.end;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.endsWith;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.placed;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.timeline.Rule;

/** Adoption needs a decision first and a placement with the adopters. */
final class AdoptionRules {

    /**
     * A query: the decision may be recorded in another system, and the order is so nevertheless.
     */
    private static final Rule DECISION_BEFORE_THE_ORDER =
            Rule.query(
                    "903-553",
                    "A placement order was granted, but no decision that the child should be placed for adoption is recorded.",
                    timeline ->
                            timeline.of(AdoptionDecisionMade.class).findAny().isPresent()
                                    ? Stream.empty()
                                    : CareEpisode.of(timeline).stream()
                                            .filter(under(LegalStatus.PLACEMENT_ORDER))
                                            .map(CareEpisode::startedBy));

    private static final Rule PLACED_BEFORE_ADOPTED =
            end(
                    "903-390",
                    "The child was adopted without having been placed for adoption before.",
                    "Record the placement for adoption first, before the day of the order.",
                    endsWith(
                                    ReasonEpisodeCeased.ADOPTED_UNOPPOSED,
                                    ReasonEpisodeCeased.ADOPTED_CONSENT_DISPENSED_WITH)
                            .and(
                                    placed(
                                                    PlacementType.ADOPTION_CONSENT_FOSTER_CARER,
                                                    PlacementType.ADOPTION_CONSENT_OTHER,
                                                    PlacementType.ADOPTION_ORDER_FOSTER_CARER,
                                                    PlacementType.ADOPTION_ORDER_OTHER)
                                            .negate()));

    static final List<Rule> ALL = List.of(DECISION_BEFORE_THE_ORDER, PLACED_BEFORE_ADOPTED);

    private AdoptionRules() {}
}
