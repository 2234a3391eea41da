package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
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

    private static final Obstacle EMPTY =
            new Obstacle(
                    "empty-plan",
                    "The plan has no success factors.",
                    "Name at least one in its outcomes.");

    private static final Obstacle SILENT =
            new Obstacle(
                    "silent-factor",
                    "A success factor has no figures, and does not say what one would need.",
                    "Name its figures, or say what one needs.");

    @Override
    public PlanAdopted says() {
        return new PlanAdopted(plan, title, from, to, source, outcomes);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        if (to != null && to.isBefore(from)) {
            return Optional.of(Refusal.never(BACKWARDS, "to"));
        }
        PlanAdopted plan = says();
        if (plan.factors().isEmpty()) {
            return Optional.of(Refusal.never(EMPTY, "outcomes"));
        }
        return plan.factors().stream()
                        .anyMatch(factor -> factor.indicators().isEmpty() && factor.needs() == null)
                ? Optional.of(Refusal.never(SILENT, "outcomes"))
                : Optional.empty();
    }
}
