package org.goldenthread.pathway.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a strand ends, as it was recorded and as age alone has it.
 *
 * @param on the first day on which it is open no longer; it may lie in the future, since birthdays
 *     are known beforehand
 * @param byAge whether age alone says so: nobody recorded an end
 */
public record Ending(Optional<LocalDate> on, boolean byAge) {

    /** An end as it was recorded, if it was. */
    public static Ending recorded(Optional<LocalDate> on) {
        return new Ending(on, false);
    }
}
