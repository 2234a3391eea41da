package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;

/** The days asked about; an indicator takes those of its kind. */
public record DaysRequest(
        @Schema(description = "day of a snapshot") Optional<LocalDate> asAt,
        @Schema(description = "first day of a period") Optional<LocalDate> from,
        @Schema(description = "last day of a period") Optional<LocalDate> to)
        implements RequestParameters {

    /** Those of an indicator of this kind; in a series the first day follows from the last. */
    static Days of(Indicator.Kind kind, Parameters parameters, boolean lastDayWillDo) {
        if (kind == Indicator.Kind.SNAPSHOT) {
            return new Days.AsAt(parameters.requiredDay("asAt"));
        }
        LocalDate to = parameters.requiredDay("to");
        LocalDate from =
                lastDayWillDo ? parameters.day("from").orElse(to) : parameters.requiredDay("from");
        if (from.isAfter(to) && !to.equals(LocalDate.EPOCH)) {
            parameters.fault("from", "must not be after to");
        }
        return new Days.FromTo(from, to);
    }
}
