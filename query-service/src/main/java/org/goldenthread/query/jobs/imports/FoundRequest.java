package org.goldenthread.query.jobs.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.goldenthread.query.asof.RequestParameters;

/** Which of the findings of a return are shown. */
record FoundRequest(
        @Schema(description = "those of one rule") Optional<String> rule,
        @Schema(description = "from the page before") Optional<Long> next)
        implements RequestParameters {}
