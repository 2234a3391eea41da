package org.goldenthread.query.figures.indicators;

import java.util.List;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/** The figure, by the version of its definition that is looked at. */
record PreviewRequest(IndicatorRequest asks) implements RequestParameters {

    /** Knows the indicators. */
    @Component
    static class PreviewRequestReader implements RequestReader<PreviewRequest> {

        private final IndicatorCatalogue catalogue;

        PreviewRequestReader(IndicatorCatalogue catalogue) {
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
        public PreviewRequest read(Parameters parameters, PathVariables path) {
            return new PreviewRequest(
                    IndicatorRequest.figure(
                            version(path.named("code"), path.named("version")), parameters));
        }

        private Indicator version(String code, String version) {
            return catalogue.versions(catalogue.asked(code).code()).stream()
                    .filter(indicator -> Integer.toString(indicator.version()).equals(version))
                    .findFirst()
                    .orElseThrow(() ->
                            new ProblemException(
                                    Problem.unknown(
                                            "unknown-definition",
                                            "The indicator's definition has no such version.")));
        }
    }
}
