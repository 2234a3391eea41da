package org.goldenthread.query.figures.bridge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.ParameterRecords;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.figures.indicators.BreakdownRequest;
import org.goldenthread.query.figures.indicators.DaysRequest;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.springframework.stereotype.Component;

/** The bridge that is asked for. */
record BridgeRequest(IndicatorRequest asks, BetweenRequest between) implements RequestParameters {

    /** From which knowledge to which, and of which part. */
    record BetweenRequest(
            @Schema(description = "one part of that breakdown") Optional<String> key,
            @Schema(description = "instant or journal position") Moment fromKnown,
            @Schema(description = "instant or journal position; now if left out")
                    Optional<Moment> toKnown,
            @Schema(description = "journal position that the answer must include")
                    Optional<Long> after)
            implements RequestParameters {}

    /** Knows the indicators. */
    @Component
    static class BridgeRequestReader implements RequestReader<BridgeRequest> {

        private final IndicatorCatalogue catalogue;

        BridgeRequestReader(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public List<Class<? extends RequestParameters>> parts() {
            return List.of(DaysRequest.class, BreakdownRequest.class, BetweenRequest.class);
        }

        @Override
        public BridgeRequest read(Parameters parameters, PathVariables path) {
            IndicatorRequest asks =
                    IndicatorRequest.bridge(catalogue.asked(path.named("code")), parameters);
            BetweenRequest between = ParameterRecords.read(BetweenRequest.class, parameters);
            if (!between.key().stream().allMatch(part -> isPart(asks, part))) {
                parameters.fault("key", "must be a part of the breakdown that by names");
            }
            return new BridgeRequest(asks, between);
        }

        /** Any value may be one of a breakdown; an option says which it has. */
        private static boolean isPart(IndicatorRequest asks, String key) {
            String by = asks.by();
            return by != null
                    && asks.indicator().options().getOrDefault(by, List.of(key)).contains(key);
        }
    }
}
