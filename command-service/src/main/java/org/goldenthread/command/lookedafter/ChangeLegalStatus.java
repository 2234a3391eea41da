package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.LegalStatusChanged;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The legal status of a child in care changes, and nothing else does (T30). */
@Asked(value = "Record that the legal status of a child in care changed.", by = Role.MANAGER)
@Possible(when = Standing.CARE)
public record ChangeLegalStatus(ChildId childId, LocalDate changedOn, LegalStatus legalStatus)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningCare.on(
                changedOn,
                timeline,
                episode ->
                        new LegalStatusChanged(
                                episode.period(),
                                changedOn,
                                legalStatus,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
    }
}
