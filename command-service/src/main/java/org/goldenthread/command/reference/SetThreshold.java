package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.goldenthread.platform.access.Role;

/** The authority sets one of its windows; all figures are judged by it from now on. */
@CommandDescription(
        value = "Set a window that figures are judged by, such as the step-down window.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record SetThreshold(Threshold name, int amount, Wording reason) implements ReferenceCommand {

    /** The public contract: no time that the guidance sets is nearly as long. */
    private static final int LONGEST = 1_000;

    private static final Obstacle IMPOSSIBLE =
            new Obstacle(
                    "impossible-window",
                    "No window has such a length.",
                    "Give a length from 1 to " + LONGEST + " days.");

    @Override
    public ReferenceEvent says() {
        return new ThresholdSet(name, amount, reason);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return amount >= 1 && amount <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.never(IMPOSSIBLE, "amount"));
    }
}
