package org.goldenthread.pathway.reference;

import java.util.List;
import org.goldenthread.pathway.codes.Wording;

/** Something that a plan puts first, and by what it is to be seen. */
public record PlanPriority(Wording name, List<SuccessFactor> factors) {

    /** The parts are copied, so that nobody can change them afterwards. */
    public PlanPriority {
        factors = List.copyOf(factors);
    }
}
