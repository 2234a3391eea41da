package org.goldenthread.query.figures.plans;

import java.util.List;
import java.util.Optional;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.Targets;
import org.goldenthread.query.figures.indicators.Value;

/**
 * A figure of a plan.
 *
 * @param days what it is about: a day, or the twelve months that end with it
 * @param course the same for the days before it, a quarter apart, the latest last
 * @param targets what it was to reach on each of these days
 */
record PlanFigure(
        Indicator indicator,
        Days days,
        List<Value> course,
        List<Optional<Targets.Target>> targets) {

    /** Four; the figure a year ago stands so far before the last. */
    private static final int QUARTERS_OF_A_YEAR = 4;

    Value now() {
        return course.getLast();
    }

    Value yearBefore() {
        return course.get(course.size() - 1 - QUARTERS_OF_A_YEAR);
    }
}
