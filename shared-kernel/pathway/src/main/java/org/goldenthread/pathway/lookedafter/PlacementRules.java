package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.placed;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.start;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.timeline.Rule;

/** Which provider can provide which placement, and which legal status goes with it. */
final class PlacementRules {

    private static final Set<PlacementType> NEITHER_AUTHORITY =
            Set.of(PlacementType.PARENTS, PlacementType.HEALTH, PlacementType.CUSTODY);

    private static final Set<PlacementType> NOT_OTHER_PUBLIC =
            Set.of(
                    PlacementType.PARENTS,
                    PlacementType.ADOPTION_CONSENT_FOSTER_CARER,
                    PlacementType.ADOPTION_CONSENT_OTHER,
                    PlacementType.ADOPTION_ORDER_FOSTER_CARER,
                    PlacementType.ADOPTION_ORDER_OTHER,
                    PlacementType.SECURE_HOME,
                    PlacementType.CHILDRENS_HOME,
                    PlacementType.KINSHIP_LONG_TERM,
                    PlacementType.KINSHIP_FOR_ADOPTION,
                    PlacementType.KINSHIP_OTHER,
                    PlacementType.FOSTER_LONG_TERM,
                    PlacementType.FOSTER_FOR_ADOPTION,
                    PlacementType.FOSTER_OTHER);

    private static final Rule PROVIDER_NEEDED =
            start(
                    "903-526",
                    "It must be said who provides the placement.",
                    "Choose the kind of provider.",
                    episode ->
                            episode.circumstances().placement() instanceof PlacementType type
                                    && type.needsProvider()
                                    && episode.circumstances().provider() == null);

    private static final Rule OWN =
            start(
                    "903-527",
                    "The authority itself cannot provide this placement.",
                    "Choose who does provide it, or another type of placement.",
                    providedBy(PlacementProvider.OWN_AUTHORITY).and(placed(NEITHER_AUTHORITY)));

    private static final Rule OTHER_AUTHORITY =
            start(
                    "903-528",
                    "Another authority cannot provide this placement.",
                    "Choose the provider who runs it, or another type of placement.",
                    providedBy(PlacementProvider.OTHER_AUTHORITY).and(placed(NEITHER_AUTHORITY)));

    private static final Rule OTHER_PUBLIC =
            start(
                    "903-529",
                    "Another public body cannot provide this placement.",
                    "Choose the authority, the private or the voluntary provider who runs it, or "
                            + "another type of placement.",
                    providedBy(PlacementProvider.OTHER_PUBLIC).and(placed(NOT_OTHER_PUBLIC)));

    private static final Rule PRIVATE =
            start(
                    "903-530",
                    "A private provider cannot provide a placement with parents.",
                    "Choose the parents as who provides it; if the child is not with them, choose "
                            + "another type of placement.",
                    providedBy(PlacementProvider.PRIVATE).and(placed(PlacementType.PARENTS)));

    private static final Rule VOLUNTARY =
            start(
                    "903-531",
                    "A voluntary provider cannot provide a placement with parents.",
                    "Choose the parents as its provider; if the child is not with them, choose "
                            + "another type of placement.",
                    providedBy(PlacementProvider.VOLUNTARY).and(placed(PlacementType.PARENTS)));

    private static final Rule PARENT =
            start(
                    "903-550",
                    "Parents provide placements with parents only.",
                    "Choose who runs this placement, or placed with parents as its type.",
                    providedBy(PlacementProvider.PARENT)
                            .and(placed(PlacementType.PARENTS).negate()));

    private static final Rule NOT_WITH_PARENTS_BY_AGREEMENT =
            start(
                    "903-378",
                    "A child accommodated under section 20 cannot be placed with the parents.",
                    "Choose the order under which the child lives there; without one, record that "
                            + "the child ceased to be looked after.",
                    under(LegalStatus.ACCOMMODATED_SECTION_20).and(placed(PlacementType.PARENTS)));

    static final List<Rule> ALL =
            List.of(
                    PROVIDER_NEEDED,
                    OWN,
                    OTHER_AUTHORITY,
                    OTHER_PUBLIC,
                    PRIVATE,
                    VOLUNTARY,
                    PARENT,
                    NOT_WITH_PARENTS_BY_AGREEMENT);

    private PlacementRules() {}

    private static Predicate<CareEpisode> providedBy(PlacementProvider provider) {
        return episode -> episode.circumstances().provider() == provider;
    }
}
