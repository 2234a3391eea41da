package org.goldenthread.command.person;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** An expected child was born. */
@CommandDescription(
        value = "Record that an expected child was born.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@PossibleWhen(when = Situation.EXPECTED)
public record RecordBirth(ChildId childId, LocalDate notifiedOn, LocalDate bornOn, Sex sex)
        implements ChildCommand {

    private static final Obstacle BORN_LATER =
            new Obstacle(
                    "born-later",
                    "A birth is notified on the day of birth or later.",
                    "Give a day of birth on or before the day of notification, or a later "
                            + "notification.");

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        if (bornOn.isAfter(notifiedOn)) {
            return Decision.refused(Refusal.never(BORN_LATER, "bornOn"));
        }
        return Decision.of(new ChildBorn(notifiedOn, Sealed.of(childId.value(), bornOn), sex));
    }
}
