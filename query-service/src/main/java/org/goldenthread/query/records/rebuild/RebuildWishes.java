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

    RebuildWishes(Rebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    /** Begins one for this caller; only an administrator may have it adopted. */
    UUID begin(boolean adopt, Caller caller) throws SQLException {
        if (adopt && !caller.roles().contains(Role.ADMINISTRATOR)) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "not-allowed",
                            "Not allowed",
                            "Only an administrator may replace the live records."));
        }
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
}
