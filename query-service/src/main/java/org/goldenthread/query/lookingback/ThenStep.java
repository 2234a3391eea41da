package org.goldenthread.query.lookingback;

import java.time.Instant;
import java.util.Locale;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which something became known.
 *
 * @param what the event, in words
 * @param by who told it, with role and agency
 * @param correction whether it corrects an earlier event
 */
public record ThenStep(long position, String what, Instant knownAt, String by, boolean correction) {

    static ThenStep of(
            long position,
            String type,
            Instant knownAt,
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency,
            boolean correction) {
        return new ThenStep(
                position,
                InWords.code(type),
                knownAt,
                (who == null ? "somebody unknown" : who)
                        + (role == null ? "" : ", " + InWords.code(role).toLowerCase(Locale.ROOT))
                        + (agency == null ? "" : ", " + agency),
                correction);
    }

    /** When it became known, in England's time. */
    public String known() {
        return InWords.moment(knownAt);
    }
}
