package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentGiven;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody entitled to it agrees to early help for one child or several; each child has a record of
 * it. A consent may be given beside another one, for more, or for longer.
 */
@CommandDescription(
        value = "Record consent to early help.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(unless = Situation.DIED_BEFORE)
public record GiveEarlyHelpConsent(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        @GeneratedId ConsentId consentId,
        LocalDate givenOn,
        ConsentGiver givenBy,
        List<ConsentScope> covers,
        ConsentMethod method,
        @Nullable LocalDate expiresOn)
        implements FamilyCommand {

    public GiveEarlyHelpConsent {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return givenOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(
                new EarlyHelpConsentGiven(consentId, givenOn, givenBy, covers, method, expiresOn));
    }
}
