package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.CarePeriodId;

/** A child ceased to be looked after (T46, T48; SSDA903 REC other than X1). */
@Stored("care-exit-recorded")
public record CareExitRecorded(CarePeriodId period, LocalDate leftOn, ReasonEpisodeCeased reason)
        implements LookedAfterFact {

    @Override
    public LocalDate effectiveOn() {
        return leftOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
