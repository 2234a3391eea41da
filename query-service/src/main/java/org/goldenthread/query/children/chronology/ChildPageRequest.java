package org.goldenthread.query.children.chronology;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.RequestParameters;

/** What a child's page is asked for. */
record ChildPageRequest(
        @Schema(description = "the day at whose end it was known") String knownOn,
        @Schema(description = "instant or journal position; counts before the day")
                Optional<Moment> asKnown,
        @Schema(description = "journal position that the page must include") Optional<Long> after,
        @Schema(description = "all of them, or the latest if it is left out") Optional<Facts> facts)
        implements RequestParameters {

    /** Which facts. */
    enum Facts {
        ALL
    }
}
