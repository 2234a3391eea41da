package org.goldenthread.query.figures.delay;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.ParameterRecords;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.figures.indicators.BreakdownRequest;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.DaysRequest;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.goldenthread.query.figures.indicators.Spacing;
import org.springframework.stereotype.Component;

/**
 * The figure whose delay is asked for.
 *
 * @param months how far past figures lie apart
 */
record DelayRequest(IndicatorRequest asks, int months) implements RequestParameters {

    /** How far past days lie apart; those of a period say it themselves. */
    record EveryRequest(
            @Schema(description = "of a snapshot: how far past days lie apart; usually month")
                    Optional<Spacing> every)
            implements RequestParameters {}

    /** Knows the indicators. */
    @Component
    static class DelayRequestReader implements RequestReader<DelayRequest> {

        private final IndicatorCatalogue catalogue;

        DelayRequestReader(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public List<Class<? extends RequestParameters>> parts() {
            return List.of(
                    DaysRequest.class,
                    BreakdownRequest.class,
                    EveryRequest.class,
                    KnowledgeRequest.class);
        }

        @Override
        public DelayRequest read(Parameters parameters, PathVariables path) {
            IndicatorRequest asks =
                    IndicatorRequest.cases(catalogue.asked(path.named("code")), parameters);
            return new DelayRequest(asks, months(asks.days(), parameters));
        }

        private static int months(Days days, Parameters parameters) {
            return switch (days) {
                case Days.AsAt _ ->
                        ParameterRecords.read(EveryRequest.class, parameters)
                                .every()
                                .orElse(Spacing.MONTH)
                                .months();
                case Days.FromTo(LocalDate from, LocalDate to) -> {
                    LocalDate after = to.plusDays(1);
                    int months = Math.toIntExact(ChronoUnit.MONTHS.between(from, after));
                    if (months < 1 || !after.minusMonths(months).equals(from)) {
                        parameters.fault("from", "must begin whole months before the day after to");
                    }
                    yield Math.max(months, 1);
                }
            };
        }
    }
}
