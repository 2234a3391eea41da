package org.goldenthread.query.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages call those whom the journal knows by ids, so that nobody reads an id. */
public interface Named {

    /** A child by the council's own number; by the beginning of the id where there is none. */
    String child(UUID id);

    /** Who recorded something, for whom and in which role. */
    String recordedBy(@Nullable String subject, @Nullable String role, @Nullable String agency);

    /** An event by what was recorded and the day it is about. */
    String event(UUID id);
}
