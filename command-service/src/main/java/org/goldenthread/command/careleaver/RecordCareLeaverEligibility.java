package org.goldenthread.command.careleaver;

import java.time.LocalDate;
import org.goldenthread.command.child.Among;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.careleaver.CareLeaverEligibilityRecorded;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * Somebody is a care leaver though the record of care does not show it (T21): looked after by
 * another authority before, or qualifying for advice and support (s24).
 */
@Asked(
        value = "Record that somebody is a care leaver.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@Possible(
        when = Standing.OF_LEAVING_AGE,
        unless = {Standing.LOOKED_AFTER, Standing.DIED_BEFORE})
public record RecordCareLeaverEligibility(
        ChildId childId,
        LocalDate eligibleFrom,
        @Among({"relevant", "former-relevant", "qualifying"}) CareLeaverEligibility eligibility)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return eligibleFrom;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new CareLeaverEligibilityRecorded(eligibleFrom, eligibility));
    }
}
