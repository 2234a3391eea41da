package org.goldenthread.pathway.reference;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/**
 * Runs of a clock that begin on this day or later are due within this many of its units, until the
 * next limit that was set.
 */
@Stored("clock-limit-set")
public record ClockLimitSet(TimeLimit clock, LocalDate from, int amount, Wording reason)
        implements ReferenceEvent {

    @Override
    public String subject() {
        return "clock-limit/" + clock.code() + "/" + from;
    }
}
