package org.goldenthread.query.jobs.exports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.children.history.HistoryForm;
import org.jspecify.annotations.Nullable;

/**
 * An export that was asked for: which events it holds, as known when, and how far it is.
 *
 * @param state queued, running, interrupted, completed or failed
 * @param filters as the question named them
 * @param position the journal position as known at which it tells, fixed when it was asked for
 * @param events how many events it will hold; absent until they are counted
 * @param reached the journal position of the last event written
 * @param sha256 of the whole file, in hexadecimal digits; absent until it is complete
 * @param keptUntil afterwards it is deleted as soon as another export begins
 */
public record Export(
        UUID id,
        String state,
        String askedBy,
        Instant askedAt,
        Map<String, String> filters,
        long position,
        Instant asKnown,
        @Nullable Long events,
        long eventsWritten,
        @JsonIgnore long reached,
        long bytes,
        @Nullable String sha256,
        @Nullable String failure,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant keptUntil) {

    private static final Set<Role> SEE_ALL = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    /** Whether it is still to be finished. */
    public boolean goesOn() {
        return !isCompleted() && !state.equals("failed");
    }

    /** Whether it is there to be had. */
    @JsonIgnore
    public boolean isCompleted() {
        return state.equals("completed");
    }

    /** What its file is called. */
    @JsonIgnore
    public String fileName() {
        return "history-" + id + ".csv";
    }

    /** The filters as a form. */
    HistoryForm form() {
        return HistoryForm.of(filters);
    }

    /** What it is told from. */
    AsKnown known() {
        return new AsKnown(position, asKnown);
    }

    /** Whether this caller may have it: who asked for it, auditors and administrators may. */
    boolean isOpenTo(Caller caller) {
        return askedBy.equals(caller.subject()) || seesAll(caller);
    }

    /** Whether this caller may have everybody's. */
    static boolean seesAll(Caller caller) {
        return caller.roles().stream().anyMatch(SEE_ALL::contains);
    }
}
