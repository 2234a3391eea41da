package org.goldenthread.query.figures.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was known at a moment.
 *
 * @param id the name it keeps through all its versions
 * @param from the first day it is for
 * @param to the last day it is for; absent until further notice
 * @param source where its words come from
 * @param revision how often it was said
 * @param knownFrom the journal position from which it is so; absent for one that came with the
 *     installation
 */
public record PlanVersion(
        String id,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        int revision,
        @JsonInclude(Include.NON_NULL) @Nullable Long knownFrom,
        List<PlanOutcome> outcomes) {

    /** Every figure it names, each once, in its order. */
    List<String> codes() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.priorities().stream())
                .flatMap(priority -> priority.factors().stream())
                .flatMap(factor -> factor.indicators().stream())
                .map(IndicatorCode::text)
                .distinct()
                .toList();
    }
}
