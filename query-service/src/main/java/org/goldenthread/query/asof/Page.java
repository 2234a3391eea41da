package org.goldenthread.query.asof;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param known what all parts of the list are answered from, once there is a first one
 * @param offset how many items come before it
 * @param limit how many items it holds at most
 */
public record Page(@Nullable AsKnown known, long offset, int limit) {

    /** The public contract: no part of a list is longer. */
    public static final int MOST = 1_000;

    /** The first page, as long as a page may be. */
    public static Page longest() {
        return new Page(null, 0, MOST);
    }

    /** The whole list at once, for a file. */
    public static Page whole() {
        return new Page(null, 0, Integer.MAX_VALUE - 1);
    }

    /** The page of this number, the first being 1, of this many items each. */
    public static Page numbered(int number, int size) {
        return new Page(null, (number - 1L) * size, size);
    }

    /** The moment to answer as of: that of the first page, or the one asked for. */
    public Optional<Moment> moment(Optional<Moment> asked) {
        return known == null ? asked : Optional.of(new Moment.AsBefore(known));
    }

    /** How many items to fetch to see whether there are more. */
    public int oneMore() {
        return limit + 1;
    }

    /** The items of this page out of those fetched. */
    public <T> List<T> cut(List<T> fetched) {
        return hasMore(fetched) ? fetched.subList(0, limit) : fetched;
    }

    /** Whether more was fetched than this page shows. */
    public boolean hasMore(List<?> fetched) {
        return fetched.size() > limit;
    }

    /** What to send as {@code next} for the page after this one; absent on the last. */
    public @Nullable String next(List<?> fetched, AsKnown answeredFrom) {
        return hasMore(fetched) ? following(answeredFrom) : null;
    }

    /**
     * The same in a list that goes on after a place which its items have: that of the last item is
     * the offset of the page after this one.
     */
    public <T> @Nullable String next(
            List<T> fetched, ToLongFunction<T> place, AsKnown answeredFrom) {
        return hasMore(fetched)
                ? new PageToken(answeredFrom, place.applyAsLong(fetched.get(limit - 1))).text()
                : null;
    }

    /** What to send as {@code next} for the page after this one, when there is one. */
    public String following(AsKnown answeredFrom) {
        return new PageToken(answeredFrom, offset + limit).text();
    }
}
