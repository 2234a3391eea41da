package org.goldenthread.query.children.history;

import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.web.Titled;

/**
 * Where looking back begins: a child or an event by its id, or a figure.
 *
 * @param child the id of a child, as it was typed
 * @param event the id of an event, as it was typed
 */
public record HistorySearch(String child, String event, List<Indicator> figures, List<Fault> faults)
        implements Titled {

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Look back";
    }
}
