package org.goldenthread.query.figures.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/**
 * What a plan's page is asked for.
 *
 * @param after the journal position that it must include
 */
record PlanPageRequest(PlanForm form, Optional<Long> after) implements RequestParameters {

    /** Knows the day. */
    @Component
    static class PlanPageRequestReader implements RequestReader<PlanPageRequest> {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        private final Clock clock;

        PlanPageRequestReader(Clock clock) {
            this.clock = clock;
        }

        @Override
        public PlanPageRequest read(Parameters parameters, PathVariables path) {
            return new PlanPageRequest(
                    PlanForm.of(parameters, LocalDate.ofInstant(clock.instant(), LONDON)),
                    parameters.position("after"));
        }
    }
}
