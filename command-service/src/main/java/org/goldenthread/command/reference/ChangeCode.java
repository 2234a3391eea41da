package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.CodeSetChanged;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A code set has a new code, another label, or other days on which a code may be used. */
@CommandDescription(
        value = "Change a code of a code set, or add one.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record ChangeCode(
        CodeSet set, CodeWord code, Wording label, LocalDate validFrom, @Nullable LocalDate validTo)
        implements ReferenceCommand {

    @Override
    public ReferenceEvent says() {
        return new CodeSetChanged(set, code, label, validFrom, validTo);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return validTo == null || !validTo.isBefore(validFrom)
                ? Optional.empty()
                : Optional.of(Refusal.never(BACKWARDS, "validTo"));
    }
}
