package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ContactOutcome;
import org.goldenthread.pathway.frontdoor.ContactOutcomeDecided;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The front door decides what follows from the latest contact that waits for it (T01). */
@CommandDescription(value = "Decide what follows from a contact.", by = Role.MANAGER)
@PossibleWhen(when = Situation.CONTACT_TO_DECIDE)
public record DecideContactOutcome(
        ChildId childId, LocalDate decidedOn, List<ContactOutcome> outcomes)
        implements ChildCommand {

    private static final Obstacle NO_CONTACT =
            new Obstacle(
                    "no-contact",
                    "No contact waits for a decision on that day.",
                    "Record the contact first, or give a day on or after the one on which "
                            + "it came; what is decided already is corrected instead.");

    public DecideContactOutcome {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("At least one outcome is needed.");
        }
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return waiting(timeline)
                .map(contact ->
                        Decision.of(new ContactOutcomeDecided(contact, decidedOn, outcomes)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_CONTACT)));
    }

    private Optional<ContactId> waiting(ChildTimeline timeline) {
        List<ContactId> decided =
                timeline.of(ContactOutcomeDecided.class)
                        .map(known -> known.fact().contact())
                        .toList();
        return timeline.of(ContactReceived.class)
                .filter(known -> !known.effectiveOn().isAfter(decidedOn))
                .map(known -> known.fact().contact())
                .filter(contact -> !decided.contains(contact))
                .reduce((_, later) -> later);
    }
}
