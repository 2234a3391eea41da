package org.goldenthread.query.figures.publications;

import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.springframework.stereotype.Component;

/**
 * The form with which a publication is prepared, as it was typed.
 *
 * @param key under which it is drafted once
 */
record DraftFields(String key, String title, String from, String to, ChosenFigures chosen)
        implements RequestParameters {

    /** Knows the indicators, each of which has fields of its own. */
    @Component
    static class DraftFieldsReader implements RequestReader<DraftFields> {

        private final IndicatorCatalogue catalogue;

        DraftFieldsReader(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public DraftFields read(Parameters sent, PathVariables path) {
            if (!sent.has("key")) {
                sent.fault("key", "is missing");
            }
            return new DraftFields(
                    sent.text("key").orElse(""),
                    sent.typed("title").orElse(""),
                    sent.typed("from").orElse(""),
                    sent.typed("to").orElse(""),
                    ChosenFigures.of(sent, catalogue.all()));
        }
    }
}
