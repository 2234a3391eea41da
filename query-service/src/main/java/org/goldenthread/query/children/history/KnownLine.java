package org.goldenthread.query.children.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was known of a child, and what a step of knowledge did to it.
 *
 * @param what the strand or the fact
 * @param days when it was so
 * @param daysBefore when it was held to be so before the step, if otherwise
 */
public record KnownLine(
        Mark mark, String what, String days, @Nullable String daysBefore, List<Detail> details) {

    /**
     * A detail of it.
     *
     * @param before what it was held to be before the step, if something else
     */
    public record Detail(String name, String value, @Nullable String before) {}
}
