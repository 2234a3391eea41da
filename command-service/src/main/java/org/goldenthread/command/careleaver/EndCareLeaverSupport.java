package org.goldenthread.command.careleaver;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OneOf;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
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
@CommandDescription(
        value = "Record that support as a care leaver ended.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(when = Situation.CARE_LEAVER)
public record EndCareLeaverSupport(
        ChildId childId,
        LocalDate endedOn,
        @OneOf({"refused", "not-required", "returned-home", "moved", "other"})
                CareLeaverClosure reason)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new CareLeaverSupportEnded(endedOn, reason));
    }
}
