package org.goldenthread.query.worklists.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock for one child, as it stands on a day.
 *
 * @param strand what it belongs to
 * @param strandId the id of that
 * @param fromOn day 0
 * @param limit how many of the clock's units it was judged by
 * @param dueOn the last day on which it is met in time
 * @param metOn the day on which it was met, if it was
 * @param daysOver how many days after the due day it was met or, open, how many have passed
 * @param worker who recorded the latest of its events
 * @param agency for whom
 * @param eventIds the events behind it, oldest first
 */
public record ClockRun(
        String clock,
        String title,
        UUID childId,
        String strand,
        UUID strandId,
        LocalDate fromOn,
        int limit,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        ClockState state,
        int daysOver,
        @Nullable String worker,
        @Nullable String agency,
        @Nullable String locality,
        List<UUID> eventIds) {}
