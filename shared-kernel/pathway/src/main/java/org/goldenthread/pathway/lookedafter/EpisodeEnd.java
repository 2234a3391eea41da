package org.goldenthread.pathway.lookedafter;

import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.jspecify.annotations.Nullable;

/** A fact that ends a care episode without beginning the next one. */
public sealed interface EpisodeEnd extends LookedAfterFact
        permits CareEpisodeEnded, CareExitRecorded {

    /** The chain of episodes that the fact belongs to. */
    CarePeriodId period();

    /** Why the episode ended, if that was said. */
    @Nullable ReasonEpisodeCeased reason();

    /** Why the placement ended, if that was said. */
    @Nullable ReasonPlaceChanged reasonPlaceChanged();

    @Override
    default DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
