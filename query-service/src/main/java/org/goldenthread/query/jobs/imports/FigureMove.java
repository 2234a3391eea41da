package org.goldenthread.query.jobs.imports;

import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.web.InWords;

/** A figure as it is, and as it would be once a return is recorded. */
public record FigureMove(String code, String title, Days days, long before, long change) {

    /** What it would be. */
    public long after() {
        return before + change;
    }

    /** The difference with its sign. */
    public String difference() {
        return (change < 0 ? "" : "+") + InWords.number(change);
    }

    /** The days it is about. */
    public String when() {
        return switch (days) {
            case Days.AsAt(var day) -> InWords.day(day);
            case Days.FromTo(var from, var to) -> InWords.day(from) + " to " + InWords.day(to);
        };
    }
}
