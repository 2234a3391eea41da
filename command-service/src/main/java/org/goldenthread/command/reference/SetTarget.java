package org.goldenthread.command.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A plan says what an indicator is to reach; the target that starts last holds on a day. */
@CommandDescription(
        value = "Set what an indicator is to reach from a day on.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record SetTarget(
        IndicatorCode indicator,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal value,
        Wording source)
        implements ReferenceCommand {

    @Override
    public ReferenceEvent says() {
        return new TargetSet(indicator, from, to, value, source);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return to == null || !to.isBefore(from)
                ? Optional.empty()
                : Optional.of(Refusal.never(BACKWARDS, "to"));
    }
}
