package org.goldenthread.query.figures.live;

import java.util.Map;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;

/** A figure as it stands, with the question that it answers. */
record CurrentFigure(IndicatorQuery question, Value figure) {

    /** What is asked of every followed figure: of today, or of the twelve months that end today. */
    static IndicatorQuery question(Indicator indicator, AsKnown known) {
        Days days = Days.upTo(known.day(), indicator.kind());
        return new IndicatorQuery(indicator, days, Map.of(), known);
    }

    /** Whether nothing can have happened since that moves this figure. */
    boolean isAsOf(IndicatorQuery other) {
        return question.known().position() == other.known().position()
                && question.days().equals(other.days());
    }
}
