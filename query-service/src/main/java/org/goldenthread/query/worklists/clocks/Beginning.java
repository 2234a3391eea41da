package org.goldenthread.query.worklists.clocks;

import java.util.List;
import java.util.stream.Stream;

/**
 * The beginning of a list of runs.
 *
 * @param total how many runs the whole list holds
 */
public record Beginning(List<ClockRun> runs, long total) {

    static final Beginning NONE = new Beginning(List.of(), 0);

    /** This and, after it, more of the same list. */
    Beginning then(Beginning more) {
        return new Beginning(Stream.concat(runs.stream(), more.runs.stream()).toList(), total);
    }
}
