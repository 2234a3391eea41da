package org.goldenthread.query.inprogress;

import java.time.LocalDate;
import org.goldenthread.query.web.InWords;

/** A figure at a day as it is, and as it would be once a return is recorded. */
public record FigureMove(String code, String title, LocalDate asAt, long before, long change) {

    /** What it would be. */
    public long after() {
        return before + change;
    }

    /** The difference with its sign. */
    public String difference() {
        return (change < 0 ? "" : "+") + InWords.number(change);
    }
}
