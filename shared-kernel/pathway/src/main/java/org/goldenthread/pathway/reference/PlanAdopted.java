package org.goldenthread.pathway.reference;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The authority follows this plan for its children: outcomes, priorities, success factors and the
 * figures that show them. Said again under the same name, it is a new version.
 *
 * @param plan the name it keeps
 * @param from the first day it is for
 * @param to the last day it is for, if there is one
 * @param source where its words come from
 */
@Stored("plan-adopted")
public record PlanAdopted(
        CodeWord plan,
        Wording title,
        LocalDate from,
        @Nullable LocalDate to,
        Wording source,
        List<PlanOutcome> outcomes)
        implements ReferenceEvent {

    /** The parts are copied, so that nobody can change them afterwards. */
    public PlanAdopted {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public String subject() {
        return "plan/" + plan;
    }

    /** Every success factor, in the plan's order. */
    public List<SuccessFactor> factors() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.priorities().stream())
                .flatMap(priority -> priority.factors().stream())
                .toList();
    }
}
