package org.goldenthread.query.figures.indicators;

import java.util.Map;

/** Given facts, then figures. */
abstract class FigureScenario extends TellingScenario {

    static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.read();

    /** Asks for this indicator as known now. */
    Asked figure(String code) {
        return new Asked(code, known(), Map.of());
    }

    /** Asks for this indicator as it was known at the end of this day. */
    Asked figureAsKnownOn(String day, String code) {
        return new Asked(code, knownOn(day), Map.of());
    }
}
