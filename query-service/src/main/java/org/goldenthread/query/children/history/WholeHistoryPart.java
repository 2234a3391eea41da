package org.goldenthread.query.children.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.goldenthread.query.children.chronology.History;
import org.jspecify.annotations.Nullable;

/** A part of the history of all, in the order of the journal; never the content of an event. */
record WholeHistoryPart(
        Instant asKnown,
        long position,
        List<History.Event> events,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {}
