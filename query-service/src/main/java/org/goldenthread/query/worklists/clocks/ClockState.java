package org.goldenthread.query.worklists.clocks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** How a run of a clock stands on a day. */
public enum ClockState {
    NOT_YET_DUE("Not yet due"),
    OVERDUE("Overdue"),
    MET_ON_TIME("Met on time"),
    MET_LATE("Met late"),
    /** The strand ended, or the child died or grew up, before it was met. */
    STOPPED("Stopped before it was met");

    /** How a run stands that is still to be met. */
    static final Set<ClockState> OPEN = Set.of(NOT_YET_DUE, OVERDUE);

    private final String words;

    ClockState(String words) {
        this.words = words;
    }

    /** As answers spell it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    static ClockState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
