package org.goldenthread.pathway.reference;

import java.util.List;
import org.goldenthread.pathway.codes.Wording;

/** What a plan is to bring about for children, and its priorities on the way. */
public record PlanOutcome(Wording name, List<PlanPriority> priorities) {

    /** The parts are copied, so that nobody can change them afterwards. */
    public PlanOutcome {
        priorities = List.copyOf(priorities);
    }
}
