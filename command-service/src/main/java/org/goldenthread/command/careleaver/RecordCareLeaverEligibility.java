package org.goldenthread.command.careleaver;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OneOf;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.careleaver.CareLeaverEligibilityRecorded;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * Somebody is a care leaver though the record of care does not show it (T21): looked after by
 * another authority before, or qualifying for advice and support (s24).
 */
@CommandDescription(
        value = "Record that somebody is a care leaver.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(
        when = Situation.OF_LEAVING_AGE,
        unless = {Situation.LOOKED_AFTER, Situation.DIED_BEFORE})
public record RecordCareLeaverEligibility(
        ChildId childId,
        LocalDate eligibleFrom,
        @OneOf({"relevant", "former-relevant", "qualifying"}) CareLeaverEligibility eligibility)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return eligibleFrom;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new CareLeaverEligibilityRecorded(eligibleFrom, eligibility));
    }
}
