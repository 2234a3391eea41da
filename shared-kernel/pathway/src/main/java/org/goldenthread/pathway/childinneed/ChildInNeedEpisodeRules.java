package org.goldenthread.pathway.childinneed;

import java.util.List;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of the CIN census for child in need episodes as a whole. */
final class ChildInNeedEpisodeRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-8815",
                            "The child has more than one open child in need episode.",
                            Episodes.openTogether(ChildInNeedEpisode::of)),
                    Rule.error(
                            "CIN-8816",
                            "A child in need episode is open although a later referral is recorded.",
                            Episodes.pairs(
                                    ChildInNeedEpisode::of,
                                    (earlier, later) ->
                                            earlier.isOpen()
                                                    && earlier.startedOn()
                                                            .isBefore(later.startedOn()))),
                    Rule.error(
                            "CIN-8820",
                            "Two child in need episodes overlap; a referral while one is open is a contact.",
                            Episodes.overlapping(ChildInNeedEpisode::of)),
                    Rule.error(
                            "CIN-8630",
                            "The child in need episode is closed before its referral.",
                            Episodes.each(
                                    ChildInNeedEpisode::of,
                                    episode ->
                                            episode.closure()
                                                    .map(InForce::effectiveOn)
                                                    .filter(episode.startedOn()::isAfter)
                                                    .isPresent())),
                    Rule.error(
                            "CIN-8805",
                            "The child in need episode is closed without a reason.",
                            timeline ->
                                    timeline.of(ChildInNeedEpisodeClosed.class)
                                            .filter(closed -> closed.fact().reason() == null)
                                            .map(InForce::events)),
                    Rule.error(
                            "CIN-8640",
                            "The reason for closure was not in use on that day.",
                            timeline ->
                                    timeline.of(ChildInNeedEpisodeClosed.class)
                                            .filter(closed -> outOfUse(closed.fact()))
                                            .map(InForce::events)));

    private ChildInNeedEpisodeRules() {}

    private static boolean outOfUse(ChildInNeedEpisodeClosed closed) {
        @Nullable ReasonForClosure reason = closed.reason();
        return reason != null && !reason.validOn(closed.closedOn());
    }
}
