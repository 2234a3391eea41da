package org.goldenthread.query.figures.indicators;

import java.util.List;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/** The figure whose cases are asked for. */
record CasesRequest(IndicatorRequest asks) implements RequestParameters {

    /** Knows the indicators. */
    @Component
    static class CasesRequestReader implements RequestReader<CasesRequest> {

        private final IndicatorCatalogue catalogue;

        CasesRequestReader(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public List<Class<? extends RequestParameters>> parts() {
            return List.of(DaysRequest.class, BreakdownRequest.class, KnowledgeRequest.class);
        }

        @Override
        public CasesRequest read(Parameters parameters, PathVariables path) {
            return new CasesRequest(
                    IndicatorRequest.cases(catalogue.asked(path.named("code")), parameters));
        }
    }
}
