package org.goldenthread.query.figures.indicators;

import java.util.List;
import java.util.Map;
import org.goldenthread.query.web.Titled;

/** Every figure, under the outcome of the plan that it serves. */
public record AllFigures(Map<String, List<Indicator>> byOutcome) implements Titled {

    @Override
    public String title() {
        return "Figures";
    }
}
