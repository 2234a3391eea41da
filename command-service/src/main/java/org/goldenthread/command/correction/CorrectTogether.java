package org.goldenthread.command.correction;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.NamedCommand;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.platform.access.Role;

/**
 * Corrections that are only right together: a closure on an earlier day, for example, with the
 * later facts voided that it would strand.
 */
@CommandDescription(
        value =
                "Make several corrections as one: amendments, voids and other commands, of one child or several.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.CONFERENCE_CHAIR,
            Role.REVIEWING_OFFICER,
            Role.HEALTH_PRACTITIONER,
            Role.SCHOOL,
            Role.POLICE,
            Role.DATA_TEAM
        })
public record CorrectTogether(List<NamedCommand> corrections) implements CommandBatch {

    /** Refuses an empty list. */
    public CorrectTogether {
        corrections = List.copyOf(corrections);
        if (corrections.isEmpty()) {
            throw new IllegalArgumentException("Name at least one correction in corrections.");
        }
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (NamedCommand correction : corrections) {
            parts.add(new Part("corrections[" + parts.size() + "].command", correction.command()));
        }
        return parts;
    }
}
