package org.goldenthread.query.worklists.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work list, or its beginning, as a page shows it.
 *
 * @param name the list's name in the address
 * @param total how many lines the whole list holds
 * @param next the token of the next page; absent on the last
 */
public record WorkPart(
        String name, String title, List<WorkLine> lines, long total, @Nullable String next) {

    /** Whether there is more of it than is shown. */
    public boolean cut() {
        return total > lines.size();
    }
}
