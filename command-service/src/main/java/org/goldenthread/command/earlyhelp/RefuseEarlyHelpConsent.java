package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.AfterRefusal;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentRefused;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** Early help was offered and refused; no episode begins (T06). */
@CommandDescription(
        value = "Record that early help was offered and refused.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(unless = Situation.DIED_BEFORE)
public record RefuseEarlyHelpConsent(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate refusedOn,
        ConsentGiver refusedBy,
        AfterRefusal next)
        implements FamilyCommand {

    private static final Obstacle CHILD_DIED =
            new Obstacle(
                    "child-died",
                    "The child had died by %s, so no help was offered then.",
                    "Give an earlier day if this one is wrong, or correct the day of death "
                            + "if that is.");

    public RefuseEarlyHelpConsent {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return refusedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Situation.DIED_BEFORE.on(refusedOn, timeline).isEmpty()
                ? Decision.of(new EarlyHelpConsentRefused(refusedOn, refusedBy, next))
                : Decision.refused(Refusal.nothingToActOn(CHILD_DIED, refusedOn));
    }
}
