package org.goldenthread.query.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A state of knowledge: the journal up to a position.
 *
 * @param position the last position that counts
 * @param instant the moment as of which that was what was known
 */
public record AsKnown(long position, Instant instant) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The day of that moment in England. */
    public LocalDate day() {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** Whether nothing at all was known. */
    public boolean isNothing() {
        return position == 0;
    }
}
