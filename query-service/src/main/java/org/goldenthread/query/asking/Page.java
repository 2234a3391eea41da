package org.goldenthread.query.asking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param position the journal position that all parts of the list are answered from, once there is
 *     one
 * @param offset how many items come before it
 * @param limit how many items it holds at most
 */
public record Page(@Nullable Long position, long offset, int limit) {

    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,18}):([0-9]{1,18})");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** The page that {@code limit} and {@code next} ask for. */
    public static Page of(Parameters parameters) {
        int limit = parameters.number("limit", 1, MOST, USUAL);
        return parameters
                .text("next")
                .flatMap(token -> {
                    Matcher parts = TOKEN.matcher(decoded(token));
                    return parts.matches()
                            ? Optional.of(
                                    new Page(
                                            Long.valueOf(parts.group(1)),
                                            Long.parseLong(parts.group(2)),
                                            limit))
                            : parameters.fault("next", "must be taken from an answer");
                })
                .orElse(new Page(null, 0, limit));
    }

    /** The moment to answer as of: that of the first page, or the one asked for. */
    public Optional<Moment> moment(Optional<Moment> asked) {
        return position == null ? asked : Optional.of(new Moment.AtPosition(position));
    }

    /** How many items to fetch to see whether there are more. */
    public int oneMore() {
        return limit + 1;
    }

    /** The items of this page out of those fetched. */
    public <T> List<T> cut(List<T> fetched) {
        return fetched.size() > limit ? fetched.subList(0, limit) : fetched;
    }

    /** What to send as {@code next} for the page after this one; absent on the last. */
    public @Nullable String next(List<?> fetched, long answeredFrom) {
        if (fetched.size() <= limit) {
            return null;
        }
        String token = answeredFrom + ":" + (offset + limit);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(token.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
