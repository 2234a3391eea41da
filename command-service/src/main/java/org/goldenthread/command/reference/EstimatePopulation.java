package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;

/** An estimate of the people aged 0-17 was published or revised; rates use it from now on. */
@CommandDescription(
        value = "Record an estimate of the population aged 0-17 at mid-year.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record EstimatePopulation(int midYear, int people, Wording source)
        implements ReferenceCommand {

    /** The public contract: no figure is told of an earlier year. */
    private static final int EARLIEST = 1990;

    private static final Obstacle IMPOSSIBLE_YEAR =
            new Obstacle(
                    "impossible-year",
                    "No estimate is kept of that year.",
                    "Give a year from " + EARLIEST + " to this one.");

    private static final Obstacle NO_PEOPLE =
            new Obstacle(
                    "no-people",
                    "The estimate counts nobody.",
                    "Give a number of people of 1 or more.");

    @Override
    public ReferenceEvent says() {
        return new PopulationEstimated(midYear, people, source);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        if (midYear < EARLIEST || midYear > today.getYear()) {
            return Optional.of(Refusal.never(IMPOSSIBLE_YEAR, "midYear"));
        }
        return people > 0 ? Optional.empty() : Optional.of(Refusal.never(NO_PEOPLE, "people"));
    }
}
