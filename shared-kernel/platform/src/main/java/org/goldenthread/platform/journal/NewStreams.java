package org.goldenthread.platform.journal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids that this process made for streams of which nobody can have heard: the first read of each
 * finds nothing, and the journal is not asked for it. An id is shown to somebody only after its
 * stream was read; from then on the journal is asked as for every other. Should anything stand
 * there all the same, appending finds out, as it does for every stream that was read.
 */
public final class NewStreams {

    /** Many more than are made at one time; those that nobody ever read go. */
    private static final int MOST = 1_000;

    private static final Set<String> UNREAD = new LinkedHashSet<>();

    private NewStreams() {}

    /** An id that nobody has used, of a stream to be. */
    public static UUID id() {
        String made = IdentifierFactory.getInstance().generateIdentifier();
        synchronized (UNREAD) {
            UNREAD.add(made);
            if (UNREAD.size() > MOST) {
                UNREAD.remove(UNREAD.iterator().next());
            }
        }
        return UUID.fromString(made);
    }

    /** Whether this is the first read of a stream whose id was made here. */
    static boolean isFirstRead(String stream) {
        synchronized (UNREAD) {
            return UNREAD.remove(stream);
        }
    }
}
