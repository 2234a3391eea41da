package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child starts to be looked after (T20). */
@Asked(value = "Record that a child started to be looked after.", by = Role.MANAGER)
public record RecordCareEntry(
        ChildId childId,
        @Assigned CarePeriodId periodId,
        LocalDate enteredOn,
        LegalStatus legalStatus,
        CategoryOfNeed need)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return enteredOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new CareEntryRecorded(periodId, enteredOn, legalStatus, need))
                .allowedBy(timeline, today);
    }
}
