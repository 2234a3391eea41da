package org.goldenthread.query.jobs.imports;

import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/**
 * The forms with which returns are sent.
 *
 * @param kind of the return whose form was sent and refused
 * @param knownAt the day of the return, as it was typed
 */
public record ImportForm(String kind, String knownAt, List<Fault> faults) implements Titled {

    private static final List<String> TABLES =
            List.of(
                    "header",
                    "episodes",
                    "reviews",
                    "uasc",
                    "oc2",
                    "oc3",
                    "ad1",
                    "placed_for_adoption",
                    "previous_permanence",
                    "missing",
                    "sw_episodes",
                    "dolo");

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Send a statutory return";
    }

    /** The tables of the return of looked-after children. */
    public List<String> tables() {
        return TABLES;
    }

    /** The name of a table as people write it. */
    public static String name(String table) {
        return table.length() < 5 ? table.toUpperCase(java.util.Locale.ROOT) : InWords.code(table);
    }
}
