package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsent;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentWithdrawn;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A consent is withdrawn; every consent in force on that day ends. The episode is closed by an act
 * of its own.
 */
@CommandDescription(
        value = "Record that consent to early help was withdrawn.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP_CONSENT)
public record WithdrawEarlyHelpConsent(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate withdrawnOn,
        ConsentGiver withdrawnBy)
        implements FamilyCommand {

    private static final Obstacle NO_CONSENT =
            new Obstacle(
                    "no-consent",
                    "No consent to early help was in force on %s.",
                    "Record the consent first, or give a day on which it was in force.");

    public WithdrawEarlyHelpConsent {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return withdrawnOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        List<EarlyHelpConsentWithdrawn> withdrawn =
                EarlyHelpConsent.of(timeline).stream()
                        .filter(consent -> consent.openOn(withdrawnOn))
                        .map(consent ->
                                new EarlyHelpConsentWithdrawn(
                                        consent.id(), withdrawnOn, withdrawnBy))
                        .toList();
        return withdrawn.isEmpty()
                ? Decision.refused(Refusal.nothingToActOn(NO_CONSENT, withdrawnOn))
                : Decision.of(withdrawn);
    }
}
