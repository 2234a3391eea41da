package org.goldenthread.query.children.history;

import java.time.Instant;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which something became known.
 *
 * @param what the event, in words
 * @param by who told it; nobody where time did
 * @param correction whether it corrects an earlier event
 */
public record ThenStep(
        long position, String what, Instant knownAt, @Nullable By by, boolean correction) {

    /** Who told something, for whom and in which role, and how it came here. */
    public record By(
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String grade,
            @Nullable String sentBy) {}

    static ThenStep of(long position, String type, Instant knownAt, By by, boolean correction) {
        return new ThenStep(position, InWords.code(type), knownAt, by, correction);
    }

    /** When it became known, in England's time. */
    public String known() {
        return InWords.moment(knownAt);
    }
}
