package org.goldenthread.query.asof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param known what all parts of the list are answered from, once there is a first one
 * @param offset how many items come before it
 * @param limit how many items it holds at most
 */
public record Page(@Nullable AsKnown known, long offset, int limit) {

    private static final Pattern TOKEN =
            Pattern.compile("([0-9]{1,18}) ([0-9]{1,18}) ([0-9T:.Z-]{1,40})");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** The page that {@code limit} and {@code next} ask for. */
    public static Page of(Parameters parameters) {
        int limit = parameters.number("limit", 1, MOST, USUAL);
        return parameters
                .text("next")
                .flatMap(token ->
                        read(decoded(token), limit)
                                .or(() -> parameters.fault("next", "must be taken from an answer")))
                .orElse(new Page(null, 0, limit));
    }

    /** The first page, as long as a page may be. */
    public static Page longest() {
        return new Page(null, 0, MOST);
    }

    /** The whole list at once, for a file. */
    public static Page whole() {
        return new Page(null, 0, Integer.MAX_VALUE - 1);
    }

    /** The whole list for a file, unless a part of it is asked for. */
    public static Page ofFile(Parameters parameters) {
        Page asked = of(parameters);
        boolean part = parameters.text("limit").isPresent() || parameters.text("next").isPresent();
        return part ? asked : whole();
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
        return fetched.size() > limit ? fetched.subList(0, limit) : fetched;
    }

    /** What to send as {@code next} for the page after this one; absent on the last. */
    public @Nullable String next(List<?> fetched, AsKnown answeredFrom) {
        if (fetched.size() <= limit) {
            return null;
        }
        return following(answeredFrom);
    }

    /**
     * The same in a list that goes on after a place which its items have: that of the last item is
     * the offset of the page after this one.
     */
    public <T> @Nullable String next(
            List<T> fetched, ToLongFunction<T> place, AsKnown answeredFrom) {
        return fetched.size() <= limit
                ? null
                : token(place.applyAsLong(fetched.get(limit - 1)), answeredFrom);
    }

    /** What to send as {@code next} for the page after this one, when there is one. */
    public String following(AsKnown answeredFrom) {
        return token(offset + limit, answeredFrom);
    }

    private static String token(long offset, AsKnown answeredFrom) {
        String token = offset + " " + answeredFrom.position() + " " + answeredFrom.instant();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(token.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Page> read(String token, int limit) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            AsKnown known =
                    new AsKnown(Long.parseLong(parts.group(2)), Instant.parse(parts.group(3)));
            return Optional.of(new Page(known, Long.parseLong(parts.group(1)), limit))
                    .filter(_ -> Parameters.isAnswerable(known.instant()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
