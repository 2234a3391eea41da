package org.goldenthread.pathway.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a strand ends: as it was recorded or, where nobody recorded an end, as age alone has it.
 *
 * @param recorded the first day on which it is open no longer, by what was recorded
 * @param byAge the same by age alone, where nothing was recorded; it may lie in the future, since
 *     birthdays are known beforehand
 */
public record Ending(Optional<LocalDate> recorded, Optional<LocalDate> byAge) {

    /** An end as it was recorded, if it was. */
    public static Ending recorded(Optional<LocalDate> on) {
        return new Ending(on, Optional.empty());
    }
}
