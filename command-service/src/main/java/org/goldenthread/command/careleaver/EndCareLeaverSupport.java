package org.goldenthread.command.careleaver;

import java.time.LocalDate;
import org.goldenthread.command.child.Among;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.careleaver.CareLeaverSupportEnded;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * Support as a care leaver ends before the twenty-fifth birthday: it was refused, or the young
 * person lives with family for six months (Care Leavers Regulations 2010, reg 3), or moved. A death
 * is recorded as such and ends it by itself.
 */
@Asked(
        value = "Record that support as a care leaver ended.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@Possible(when = Standing.CARE_LEAVER)
public record EndCareLeaverSupport(
        ChildId childId,
        LocalDate endedOn,
        @Among({"refused", "not-required", "returned-home", "moved", "other"})
                CareLeaverClosure reason)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new CareLeaverSupportEnded(endedOn, reason));
    }
}
