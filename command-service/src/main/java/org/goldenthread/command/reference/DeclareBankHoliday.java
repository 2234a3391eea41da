package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;

/** The Crown proclaimed a bank holiday that the calendar did not know. */
@CommandDescription(
        value = "Declare a bank holiday that the calendar does not know.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record DeclareBankHoliday(LocalDate day, Wording name) implements ReferenceCommand {

    @Override
    public ReferenceEvent says() {
        return new BankHolidayDeclared(day, name);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return Calendar.isHoliday(day, soFar)
                ? Optional.of(ReferenceCommand.alreadySo())
                : Optional.empty();
    }
}
