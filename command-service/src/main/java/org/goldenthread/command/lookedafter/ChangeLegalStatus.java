package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.LegalStatusChanged;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The legal status of a child in care changes, and nothing else does (T30). */
@CommandDescription(
        value = "Record that the legal status of a child in care changed.",
        by = Role.MANAGER)
@PossibleWhen(when = Situation.CARE)
public record ChangeLegalStatus(ChildId childId, LocalDate changedOn, LegalStatus legalStatus)
        implements ChildCommand {

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
