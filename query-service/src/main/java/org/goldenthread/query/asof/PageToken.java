package org.goldenthread.query.asof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.pathway.calendar.RecordedYears;

/**
 * Where a page begins, as the page before it said it.
 *
 * @param known what the pages before it were answered from
 * @param offset how many items come before it
 */
public record PageToken(AsKnown known, long offset) {

    private static final Pattern WORDS =
            Pattern.compile("([0-9]{1,18}) ([0-9]{1,18}) ([0-9T:.Z-]{1,40})");

    /** The token that is written so, if it is one. */
    static Optional<PageToken> read(String text) {
        Matcher words = WORDS.matcher(decoded(text));
        if (!words.matches()) {
            return Optional.empty();
        }
        try {
            AsKnown known =
                    new AsKnown(Long.parseLong(words.group(2)), Instant.parse(words.group(3)));
            return Optional.of(new PageToken(known, Long.parseLong(words.group(1))))
                    .filter(_ -> RecordedYears.hold(known.instant()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** How it is written. */
    String text() {
        String words = offset + " " + known.position() + " " + known.instant();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
