package org.goldenthread.query.children.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asof.RequestParameters;

/** Which step is looked at: the one of a number, or the one that stood at a position. */
record StepRequest(
        @Schema(description = "journal position") Optional<Long> at,
        @Schema(
                        description = "number of the step, the first being 1",
                        minimum = "1",
                        maximum = "1000000",
                        defaultValue = "0")
                int step)
        implements RequestParameters {

    /** That one of these, or the one that stood at this position. */
    ThenSteps among(List<ThenStep> steps, long otherwise) {
        return step > 0
                ? ThenSteps.numbered(steps, step)
                : ThenSteps.at(steps, at.orElse(otherwise));
    }
}
