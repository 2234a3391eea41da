package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.pathway.reference.LaterDefinition;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;

/**
 * The authority settled what an indicator means; this version answers from now on, for all days.
 */
@CommandDescription(
        value = "Adopt a version of an indicator's definition.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record AdoptDefinition(IndicatorCode indicator, int version) implements ReferenceCommand {

    private static final Obstacle UNKNOWN =
            new Obstacle(
                    "unknown-definition",
                    "The indicator’s definition has no such version.",
                    "Choose one of the versions that are listed with its definition.");

    @Override
    public ReferenceEvent says() {
        return new DefinitionAdopted(indicator, version);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        if (!LaterDefinition.exists(indicator, version)) {
            return Optional.of(Refusal.never(UNKNOWN, "version"));
        }
        return soFar.isEmpty() && version == 1
                ? Optional.of(ReferenceCommand.alreadySo())
                : Optional.empty();
    }
}
