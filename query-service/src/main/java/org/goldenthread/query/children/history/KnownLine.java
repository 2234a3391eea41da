package org.goldenthread.query.children.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was known of a child, and what a step of knowledge did to it.
 *
 * @param what the strand or the fact
 * @param days when it was so
 * @param daysBefore when it was held to be so before the step, if otherwise
 * @param sibling the brother or sister whom it is about as well, if one
 */
public record KnownLine(
        Mark mark,
        String what,
        String days,
        @Nullable String daysBefore,
        List<Detail> details,
        @Nullable UUID sibling) {

    /**
     * A detail of it.
     *
     * @param before what it was held to be before the step, if something else
     */
    public record Detail(String name, String value, @Nullable String before) {}
}
