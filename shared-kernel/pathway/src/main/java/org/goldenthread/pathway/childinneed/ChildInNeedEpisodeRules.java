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
                            "Close the one that is open first; what comes in until then is recorded as a "
                                    + "contact.",
                            Episodes.openTogether(ChildInNeedEpisode::of)),
                    Rule.error(
                            "CIN-8816",
                            "A child in need episode is open although a later referral is recorded.",
                            "Close the earlier episode first, on the day of the later referral at the "
                                    + "latest.",
                            Episodes.pairs(
                                    ChildInNeedEpisode::of,
                                    (earlier, later) ->
                                            earlier.isOpen()
                                                    && earlier.startedOn()
                                                            .isBefore(later.startedOn()))),
                    Rule.error(
                            "CIN-8820",
                            "Two child in need episodes overlap; a referral while one is open is a contact.",
                            "Record it as a contact, or correct the days so that the earlier episode is "
                                    + "closed when the later referral comes.",
                            Episodes.overlapping(ChildInNeedEpisode::of)),
                    Rule.error(
                            "CIN-8630",
                            "The child in need episode is closed before its referral.",
                            "Give a closing day on or after the day of the referral, or correct the day of "
                                    + "the referral first.",
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
                            "Say why it was closed.",
                            timeline ->
                                    timeline.of(ChildInNeedEpisodeClosed.class)
                                            .filter(closed -> closed.fact().reason() == null)
                                            .map(InForce::events)),
                    Rule.error(
                            "CIN-8640",
                            "The reason for closure was not in use on that day.",
                            "Choose a reason that was in use on the closing day.",
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
