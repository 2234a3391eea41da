package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.personal.Postcode;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The reason for a new episode must match what changed from the one before (903 rules 434 to 436).
 */
final class ChangeRules {

    private static final Set<ReasonForNewEpisode> PLACEMENT =
            Set.of(ReasonForNewEpisode.PLACEMENT, ReasonForNewEpisode.PLACEMENT_SAME_CARER);
    private static final Set<ReasonForNewEpisode> LEGAL_STATUS_AND_PLACEMENT =
            Set.of(
                    ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT,
                    ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER);

    private static final Rule LEGAL_STATUS_ONLY =
            change(
                    "903-434",
                    "Only the legal status is said to have changed, but it has not, or the placement has too.",
                    "Where both changed, record both in one; where only the placement did, record a "
                            + "move.",
                    (before, after) ->
                            after.reasonStarted() == ReasonForNewEpisode.LEGAL_STATUS
                                    && (sameLegalStatus(before, after)
                                            || otherPlacement(before, after)));

    private static final String UNTOLD =
            "Nothing tells the placement from the one before: both are of one type and provider. Add"
                    + " the postcode of the placement or the number of the provider at Ofsted (URN).";

    private static final Rule PLACEMENT_ONLY =
            change(
                    "903-435",
                    "Only the placement is said to have changed, but the legal status has too.",
                    "Record the change of legal status and placement in one.",
                    (before, after) ->
                            PLACEMENT.contains(after.reasonStarted())
                                    && !sameLegalStatus(before, after));

    private static final Rule PLACEMENT_UNTOLD =
            change(
                    "903-435",
                    UNTOLD,
                    "If the child did not move, there is nothing to record.",
                    (before, after) ->
                            PLACEMENT.contains(after.reasonStarted())
                                    && sameLegalStatus(before, after)
                                    && samePlacement(before, after));

    private static final Rule BOTH =
            change(
                    "903-436",
                    "Legal status and placement are said to have changed, but the legal status has not.",
                    "Record a move alone, or give the new legal status.",
                    (before, after) ->
                            LEGAL_STATUS_AND_PLACEMENT.contains(after.reasonStarted())
                                    && sameLegalStatus(before, after));

    private static final Rule BOTH_UNTOLD =
            change(
                    "903-436",
                    UNTOLD,
                    "If the child did not move, record the change of legal status alone.",
                    (before, after) ->
                            LEGAL_STATUS_AND_PLACEMENT.contains(after.reasonStarted())
                                    && !sameLegalStatus(before, after)
                                    && samePlacement(before, after));

    private static final Rule REASON_NEEDED =
            change(
                    "903-225",
                    "It must be said why the placement changed.",
                    "Give the reason for the change of placement.",
                    (before, after) ->
                            moves(after)
                                    && !temporary(before)
                                    && !temporary(after)
                                    && before.reasonPlaceChanged() == null);

    private static final Rule REASON_NOT_NEEDED =
            change(
                    "903-226",
                    "For a temporary placement no reason is given for the change.",
                    "Leave the reason out; it is given only where a child moves for good.",
                    (before, after) -> temporary(after) && before.reasonPlaceChanged() != null);

    static final List<Rule> ALL =
            List.of(
                    LEGAL_STATUS_ONLY,
                    PLACEMENT_ONLY,
                    PLACEMENT_UNTOLD,
                    BOTH,
                    BOTH_UNTOLD,
                    REASON_NEEDED,
                    REASON_NOT_NEEDED);

    private ChangeRules() {}

    private static boolean moves(CareEpisode episode) {
        return PLACEMENT.contains(episode.reasonStarted())
                || LEGAL_STATUS_AND_PLACEMENT.contains(episode.reasonStarted());
    }

    private static boolean temporary(CareEpisode episode) {
        return episode.circumstances().temporary();
    }

    private static boolean sameLegalStatus(CareEpisode before, CareEpisode after) {
        return before.circumstances().legalStatus() == after.circumstances().legalStatus();
    }

    private static boolean samePlacement(CareEpisode before, CareEpisode after) {
        return sameCodes(before.circumstances(), after.circumstances())
                && same(
                        before.circumstances().placementPostcode(),
                        after.circumstances().placementPostcode());
    }

    private static boolean otherPlacement(CareEpisode before, CareEpisode after) {
        return !sameCodes(before.circumstances(), after.circumstances())
                || differ(
                        before.circumstances().placementPostcode(),
                        after.circumstances().placementPostcode());
    }

    private static boolean sameCodes(Circumstances before, Circumstances after) {
        return before.placement() == after.placement()
                && before.provider() == after.provider()
                && Objects.equals(before.urn(), after.urn());
    }

    /** Postcodes whose key was destroyed are neither the same nor different: nobody can tell. */
    private static boolean same(@Nullable Sealed<String> before, @Nullable Sealed<String> after) {
        return before == null || after == null
                ? before == after
                : plain(before).isPresent() && plain(before).equals(plain(after));
    }

    private static boolean differ(@Nullable Sealed<String> before, @Nullable Sealed<String> after) {
        return before == null || after == null
                ? before != after
                : before.content().isPresent()
                        && after.content().isPresent()
                        && !plain(before).equals(plain(after));
    }

    private static Optional<String> plain(Sealed<String> postcode) {
        return postcode.content().map(Postcode::plain);
    }
}
