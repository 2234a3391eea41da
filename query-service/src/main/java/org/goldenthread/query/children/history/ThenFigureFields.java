package org.goldenthread.query.children.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.asof.ParameterRecords;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.springframework.stereotype.Component;

/** Which figure is stepped through, and which step is looked at. */
record ThenFigureFields(ThenFigureForm form, StepRequest step) implements RequestParameters {

    /** Knows the indicators and the day. */
    @Component
    static class ThenFigureFieldsReader implements RequestReader<ThenFigureFields> {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        private final IndicatorCatalogue catalogue;
        private final Clock clock;

        ThenFigureFieldsReader(IndicatorCatalogue catalogue, Clock clock) {
            this.catalogue = catalogue;
            this.clock = clock;
        }

        @Override
        public ThenFigureFields read(Parameters parameters, PathVariables path) {
            return new ThenFigureFields(
                    ThenFigureForm.of(
                            catalogue.asked(path.named("code")),
                            parameters,
                            LocalDate.ofInstant(clock.instant(), LONDON)),
                    ParameterRecords.read(StepRequest.class, parameters));
        }
    }
}
