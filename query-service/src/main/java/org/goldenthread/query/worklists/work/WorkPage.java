package org.goldenthread.query.worklists.work;

import java.util.Locale;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/**
 * My work: what is overdue, then what is due soon, then what was found in returns.
 *
 * @param team which team's work it is, in words; empty where it is no team's
 */
public record WorkPage(
        WorkForm form, String team, WorkPart overdue, WorkPart dueSoon, int within, FoundPart found)
        implements Titled {

    @Override
    public String title() {
        return "My work";
    }

    /** How much there is, in words. */
    public String summary() {
        return overdue.total() + dueSoon.total() == 0
                ? "Nothing is overdue, and nothing is due within " + within + " working days."
                : "%s overdue, and %s due within %d working days."
                        .formatted(
                                things(overdue.total()),
                                things(dueSoon.total()).toLowerCase(Locale.ROOT),
                                within);
    }

    private static String things(long count) {
        return count == 0
                ? "Nothing is"
                : count == 1 ? "1 thing is" : InWords.number(count) + " things are";
    }
}
