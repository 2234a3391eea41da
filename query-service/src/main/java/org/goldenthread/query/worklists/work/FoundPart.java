package org.goldenthread.query.worklists.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.worklists.mending.MendingList;
import org.goldenthread.query.worklists.mending.ToMend;

/**
 * What was found in returns as a page shows it.
 *
 * @param names what the children are called
 * @param more whether there is more than is shown
 */
public record FoundPart(List<ToMend> items, Map<UUID, String> names, boolean more) {

    /** The newest of them, so many, with what their children are called. */
    static FoundPart of(MendingList list, int most, Function<List<UUID>, Map<UUID, String>> names) {
        List<ToMend> shown = list.items().stream().limit(most).toList();
        return new FoundPart(
                shown,
                names.apply(shown.stream().map(ToMend::childId).toList()),
                list.cut() || list.items().size() > shown.size());
    }

    /** The child of a line. */
    public String child(ToMend one) {
        return names.getOrDefault(one.childId(), "the child");
    }

    /** How much is shown, in words. */
    public String summary() {
        return more
                ? "The newest " + InWords.number(items.size()) + " are shown."
                : InWords.number(items.size()) + " in all.";
    }
}
