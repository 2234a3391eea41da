package org.goldenthread.pathway.childinneed;

import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.Strand;

/** A stretch of work inside a child in need episode. */
public interface EpisodePart extends Strand {

    /** The referral whose episode it belongs to. */
    ReferralId referral();

    /** Whether both belong to one episode. */
    default boolean besides(EpisodePart other) {
        return referral().equals(other.referral());
    }

    /** Whether this starts on a day on which the other runs, its last day included. */
    default boolean startsDuring(EpisodePart other) {
        return !startedOn().isBefore(other.startedOn())
                && other.endedOn().map(end -> !startedOn().isAfter(end)).orElse(true);
    }
}
