package org.goldenthread.query.worklists.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.worklists.clocks.ClockRun;
import org.goldenthread.query.worklists.clocks.ClockState;

/**
 * A line of a work list.
 *
 * @param child what the child is called, or the beginning of the child's id
 * @param due the due day in words
 * @param stands how it stands, in words
 */
public record WorkLine(
        UUID childId,
        String child,
        String what,
        String code,
        String since,
        String due,
        String stands) {

    static WorkLine of(ClockRun run, String child, LocalDate asAt) {
        return new WorkLine(
                run.childId(),
                child,
                run.title(),
                run.clock(),
                InWords.day(run.fromOn()),
                InWords.day(run.dueOn()),
                stands(run, asAt));
    }

    private static String stands(ClockRun run, LocalDate asAt) {
        return switch (run.state()) {
            case OVERDUE -> days(run.daysOver()) + " over";
            case NOT_YET_DUE -> due(ChronoUnit.DAYS.between(asAt, run.dueOn()));
            case MET_ON_TIME, STOPPED -> run.state().words();
            case MET_LATE -> ClockState.MET_LATE.words() + ", " + days(run.daysOver()) + " over";
        };
    }

    private static String due(long days) {
        return days == 0 ? "due today" : days == 1 ? "due tomorrow" : "due in " + days(days);
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
