package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;

/** A day that the calendar calls a bank holiday is none, or was moved. */
@CommandDescription(
        value = "Withdraw a bank holiday that is none.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record WithdrawBankHoliday(LocalDate day, Wording name) implements ReferenceCommand {

    @Override
    public ReferenceEvent says() {
        return new BankHolidayWithdrawn(day, name);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return Calendar.isHoliday(day, soFar)
                ? Optional.empty()
                : Optional.of(ReferenceCommand.alreadySo());
    }
}
