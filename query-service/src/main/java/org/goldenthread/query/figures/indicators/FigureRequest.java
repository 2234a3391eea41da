package org.goldenthread.query.figures.indicators;

import java.util.List;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/** The figure that is asked for. */
record FigureRequest(IndicatorRequest asks) implements RequestParameters {

    /** Knows the indicators. */
    @Component
    static class FigureRequestReader implements RequestReader<FigureRequest> {

        private final IndicatorCatalogue catalogue;

        FigureRequestReader(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public List<Class<? extends RequestParameters>> parts() {
            return List.of(
                    DaysRequest.class,
                    BreakdownRequest.class,
                    SeriesRequest.class,
                    KnowledgeRequest.class);
        }

        @Override
        public FigureRequest read(Parameters parameters, PathVariables path) {
            return new FigureRequest(
                    IndicatorRequest.figure(catalogue.asked(path.named("code")), parameters));
        }
    }
}
