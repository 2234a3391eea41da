package org.goldenthread.pathway.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;

/**
 * A stretch of help with a first day and, once it has ended, a last; a strand that ends on a day is
 * not open on it.
 */
public interface Strand {

    /** The day it began. */
    LocalDate startedOn();

    /** The day it ended, if it has. */
    Optional<LocalDate> endedOn();

    /** The events that make it what it is. */
    List<EventId> events();

    /** Whether it is open at this day: begun on or before it and not ended on or before it. */
    default boolean openOn(LocalDate day) {
        return !startedOn().isAfter(day) && endedOn().map(day::isBefore).orElse(true);
    }

    /** Whether it has no end. */
    default boolean isOpen() {
        return endedOn().isEmpty();
    }

    /** Whether both are open at some same day. */
    default boolean overlaps(Strand other) {
        return other.endedOn().map(startedOn()::isBefore).orElse(true)
                && endedOn().map(other.startedOn()::isBefore).orElse(true);
    }
}
