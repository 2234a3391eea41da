package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** The referral that waits for a decision. */
final class UndecidedReferral {

    private static final Obstacle NO_REFERRAL =
            new Obstacle(
                    "no-referral",
                    "No referral waits for a decision on that day.",
                    "Record the referral first, or give a day on or after the one on which "
                            + "it came; what is decided already is corrected instead.");

    private UndecidedReferral() {}

    /** The latest referral that had come by this day and is not decided. */
    static Optional<ReferralId> on(LocalDate day, ChildTimeline timeline) {
        return Ongoing.unended(
                        ChildInNeedEpisode.of(timeline).stream()
                                .filter(episode -> episode.acceptance().isEmpty())
                                .toList(),
                        day)
                .map(ChildInNeedEpisode::referral);
    }

    static Decision none() {
        return Decision.refused(Refusal.nothingToActOn(NO_REFERRAL));
    }
}
