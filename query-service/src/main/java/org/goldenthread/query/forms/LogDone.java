package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import org.goldenthread.query.web.Titled;
import org.goldenthread.query.worklists.clocks.ClockRun;

/**
 * What was recorded, and what it changed.
 *
 * @param after the position that pages wait for
 * @param siblingOf whose brother or sister the child is to be, if it was added as one
 */
public record LogDone(
        String act, List<Changed> children, long after, Optional<People.Person> siblingOf)
        implements Titled {

    /** How a child stood before, and stands now, and what is due next by what was touched. */
    public record Changed(
            People.Person child,
            String levelBefore,
            String levelNow,
            List<String> opened,
            List<String> closed,
            List<ClockRun> due) {}

    @Override
    public String title() {
        return "Recorded";
    }

    @Override
    public String toString() {
        return act;
    }
}
