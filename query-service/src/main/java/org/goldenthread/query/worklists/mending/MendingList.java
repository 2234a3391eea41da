package org.goldenthread.query.worklists.mending;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to mend.
 *
 * @param cut whether there is more than was looked at
 */
public record MendingList(List<ToMend> items, boolean cut) {

    /** Nothing to mend. */
    public static final MendingList NOTHING = new MendingList(List.of(), false);

    private static final List<String> COLUMNS =
            List.of("childId", "rule", "sentence", "toDo", "worker", "importId", "number");

    /** A line for each. */
    public String asTable() {
        return Csv.of(COLUMNS, items.stream().map(MendingList::line).toList());
    }

    private static List<@Nullable Object> line(ToMend one) {
        return Arrays.<@Nullable Object>asList(
                one.childId(),
                one.rule(),
                one.sentence(),
                one.toDo(),
                one.worker(),
                one.importId(),
                one.number());
    }
}
