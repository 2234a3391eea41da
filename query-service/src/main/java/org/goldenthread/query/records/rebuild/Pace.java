package org.goldenthread.query.records.rebuild;

import org.jspecify.annotations.Nullable;

/** How quickly events are told: so many of them in so many seconds. */
record Pace(long events, double seconds) {

    long perSecond() {
        return seconds > 0 ? Math.round(events / seconds) : 0;
    }

    /** How long so many more take, if they go as quickly; absent while nothing is known of that. */
    @Nullable Long secondsFor(long more) {
        return events > 0 ? (Long) (long) Math.ceil(more * seconds / events) : null;
    }
}
