package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.TimeLimit;
import org.goldenthread.platform.access.Role;

/** The authority sets a limit of its own for a clock, for what begins on that day or later. */
@CommandDescription(
        value =
                "Set the limit of a clock from a day on, such as the days for an early help assessment.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record SetClockLimit(TimeLimit clock, LocalDate from, int amount, Wording reason)
        implements ReferenceCommand {

    /** The public contract: no time that the guidance sets is nearly as long. */
    private static final int LONGEST = 1_000;

    private static final Obstacle IMPOSSIBLE =
            new Obstacle(
                    "impossible-limit",
                    "No clock has such a limit.",
                    "Give a limit from 1 to " + LONGEST + " of the units that the clock counts.");

    @Override
    public ReferenceEvent says() {
        return new ClockLimitSet(clock, from, amount, reason);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return amount >= 1 && amount <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.never(IMPOSSIBLE, "amount"));
    }
}
