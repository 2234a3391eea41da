package org.goldenthread.query.figures.indicators;

import java.util.List;
import java.util.Map;

/**
 * What a page tells of a figure, all of it as of one position.
 *
 * @param indicator by the definition in force then
 * @param now the figure of the day of knowledge itself
 * @param course the latest last
 * @param localities for each point of the course the figure of each locality; none where the
 *     indicator knows no localities
 */
record FigureFound(
        Indicator indicator,
        IndicatorAnswer figure,
        IndicatorAnswer now,
        List<IndicatorAnswer> course,
        List<Map<String, Value>> localities,
        List<Targets.Target> targets) {}
