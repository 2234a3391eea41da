package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.goldenthread.query.asof.RequestParameters;

/** A question asked of several stretches of days, the latest last. */
record SeriesRequest(
        @Schema(description = "a list of figures, so far apart") Optional<Spacing> series,
        @Schema(
                        description = "points of the series, 1-120, usually 12",
                        minimum = "1",
                        maximum = "120",
                        defaultValue = "12")
                int count)
        implements RequestParameters {}
