package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.goldenthread.query.asof.RequestParameters;

/** By what a figure is broken down; the indicator says what there is. */
public record BreakdownRequest(
        @Schema(description = "breakdown or option of the indicator") Optional<String> by)
        implements RequestParameters {}
