package org.goldenthread.query.records.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Begins rebuilds for whoever may have them. */
@Component
class RebuildWishes {

    private final Rebuilder rebuilder;
    private final Rebuilds rebuilds;
    private final RebuildNotes notes;

    RebuildWishes(Rebuilder rebuilder, Rebuilds rebuilds, RebuildNotes notes) {
        this.notes = notes;
        this.rebuilder = rebuilder;
        this.rebuilds = rebuilds;
    }

    /** Begins one for this caller; only an administrator may have it adopted. */
    UUID begin(boolean adopt, Caller caller) throws SQLException {
        mustBeAllowed(adopt, caller);
        return rebuilder
                .begin(adopt, caller.subject())
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.conflict(
                                        "rebuild-running",
                                        "A rebuild is under way; ask again when it has ended.",
                                        null,
                                        List.of())));
    }

    /** Asks for the end of one, with the right that beginning it asks for. */
    void cancel(UUID id, Caller caller) {
        mustBeAllowed(named(id).adopt(), caller);
        if (!notes.cancel(id, caller.subject())) {
            throw new ProblemException(
                    Problem.conflict(
                            "rebuild-ended",
                            "This rebuild has ended already; there is nothing to cancel.",
                            null,
                            List.of()));
        }
    }

    /** The one with this id. */
    Rebuild named(UUID id) {
        return rebuilds.named(id)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-rebuild", "There is no rebuild under this id.")));
    }

    private static void mustBeAllowed(boolean adopt, Caller caller) {
        if (adopt && !caller.roles().contains(Role.ADMINISTRATOR)) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "not-allowed",
                            "Not allowed",
                            "Only an administrator may replace the live records."));
        }
    }
}
