package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/**
 * A stage on the way out of care, during which somebody is a care leaver of one class. One stage
 * follows another without a gap, until the twenty-fifth birthday, death, a return to care or the
 * end of support. Nobody tells most stages; they follow from care and age, some of them on a day
 * still to come.
 *
 * @param key the event that first told what began it: its name through every correction
 * @param begunBy the events that make it begin
 * @param endedBy the events that make it end; a birthday ends it by the event that told the birth
 * @param closure why the strand closed with it; absent where another stage follows
 */
public record LeavingCare(
        EventId key,
        CareLeaverEligibility eligibility,
        LocalDate startedOn,
        Optional<LocalDate> endedOn,
        Optional<CareLeaverClosure> closure,
        List<EventId> begunBy,
        List<EventId> endedBy)
        implements Strand {

    /** The stages of this timeline, in order. */
    public static List<LeavingCare> of(ChildTimeline timeline) {
        return Stages.of(StageChanges.of(timeline)).stages();
    }

    /**
     * The same of somebody whose day of birth nobody may know any more, whether or not it is read.
     */
    public static List<LeavingCare> byCodesAlone(ChildTimeline timeline) {
        return Stages.of(StageChanges.byCodesAlone(timeline)).stages();
    }

    /** Whether somebody is looked after on this day; nobody is from the eighteenth birthday on. */
    public static boolean isLookedAfter(ChildTimeline timeline, LocalDate day) {
        return StageChanges.lookedAfter(timeline, day);
    }

    /** The events that make it what it is, its key first. */
    @Override
    public List<EventId> events() {
        return Violation.events(List.of(key), begunBy, endedBy);
    }

    /** The stage as it is when it ends on this day and another follows. */
    LeavingCare until(LocalDate day, List<EventId> by) {
        return new LeavingCare(
                key, eligibility, startedOn, Optional.of(day), Optional.empty(), begunBy, by);
    }

    /** The stage as it is when the strand closes with it. */
    LeavingCare closed(LocalDate day, CareLeaverClosure why, List<EventId> by) {
        return new LeavingCare(
                key, eligibility, startedOn, Optional.of(day), Optional.of(why), begunBy, by);
    }
}
