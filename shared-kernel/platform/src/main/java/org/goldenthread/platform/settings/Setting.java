package org.goldenthread.platform.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/**
 * A setting by its name, as whoever operates the service wrote it. What it may not be ends the
 * start, with a sentence that names it.
 *
 * @param name as it is listed in docs/settings.md
 */
public record Setting(String name) {

    /** Throws {@link IllegalStateException} unless the number is one of these. */
    public void within(long number, long least, long most) {
        if (number < least || number > most) {
            throw wrong(number, "a number from %d to %d".formatted(least, most));
        }
    }

    /** Throws {@link IllegalStateException} unless it is as long as this, or something between. */
    public void within(Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0 || time.compareTo(most) > 0) {
            throw wrong(words(time), "from %s to %s".formatted(words(least), words(most)));
        }
    }

    /** Throws {@link IllegalStateException} unless it holds at least this much. */
    public void atLeast(DataSize size, DataSize least) {
        if (size.compareTo(least) < 0) {
            throw wrong(size, least + " or more");
        }
    }

    /** Throws {@link IllegalStateException} with why it cannot be this, unless it is right. */
    public void must(boolean right, Object value, String beWhat) {
        if (!right) {
            throw wrong(value, beWhat);
        }
    }

    private IllegalStateException wrong(Object value, String right) {
        return new IllegalStateException(
                "The setting %s is %s; it must be %s.".formatted(name, value, right));
    }

    private static String words(Duration time) {
        return DurationStyle.SIMPLE.print(
                time, time.toMillisPart() > 0 ? ChronoUnit.MILLIS : ChronoUnit.SECONDS);
    }
}
