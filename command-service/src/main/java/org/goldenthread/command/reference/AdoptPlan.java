package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The authority adopted a plan, or changed the one of that name. */
@CommandDescription(
        value = "Adopt a plan for children: its outcomes, priorities, success factors and figures.",
        by = {Role.PERFORMANCE_OFFICER, Role.ADMINISTRATOR})
public record AdoptPlan(
        CodeWord plan,
        Wording title,
        LocalDate from,
        @Nullable LocalDate to,
        Wording source,
        List<PlanOutcome> outcomes)
        implements ReferenceCommand {

    @Override
    public PlanAdopted says() {
        return new PlanAdopted(plan, title, from, to, source, outcomes);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        if (to != null && to.isBefore(from)) {
            return Optional.of(
                    Refusal.never("backwards", "to", "The last day is before the first."));
        }
        PlanAdopted plan = says();
        if (plan.factors().isEmpty()) {
            return Optional.of(
                    Refusal.never("empty-plan", "outcomes", "A plan has some success factors."));
        }
        return plan.factors().stream()
                        .anyMatch(factor -> factor.indicators().isEmpty() && factor.needs() == null)
                ? Optional.of(
                        Refusal.never(
                                "silent-factor",
                                "outcomes",
                                "Every success factor names its figures, or says what one needs."))
                : Optional.empty();
    }
}
