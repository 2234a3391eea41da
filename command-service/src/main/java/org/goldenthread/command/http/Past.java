package org.goldenthread.command.http;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.reading.Recorder;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a backfill says beside an act; nothing of it where the present is told.
 *
 * @param knownAt when it was known
 * @param recordedBy who recorded it, where the earlier system has that
 */
record Past(@Nullable Instant knownAt, @Nullable Recorder recordedBy) {

    private static final Obstacle FOR_ONESELF =
            new Obstacle(
                    "for-oneself",
                    "Two people have to agree on this, so it counts who sends it.",
                    "Nobody else can be named as having recorded it: leave that out.");

    private static final Obstacle NOT_THEIRS =
            new Obstacle(
                    "not-theirs",
                    "Nobody in that role records this.",
                    "Name somebody in one of these roles: %s.");

    /**
     * Why this act cannot have been recorded by whoever is named: it is not for their role, or it
     * is one person's to propose and another's to decide.
     */
    Optional<Problem> misattributed(CommandShape act) {
        if (recordedBy == null) {
            return Optional.empty();
        }
        if (ByTwo.class.isAssignableFrom(act.type())) {
            return Optional.of(
                    Problem.never(
                            FOR_ONESELF.code(), CommandRequest.RECORDED_BY, FOR_ONESELF.inFull()));
        }
        return recordedBy.isOneOf(act.roles())
                ? Optional.empty()
                : Optional.of(
                        Problem.never(
                                NOT_THEIRS.code(),
                                CommandRequest.RECORDED_BY + ".role",
                                NOT_THEIRS.inFull(
                                        act.roles().stream()
                                                .map(Role::word)
                                                .collect(Collectors.joining(", ")))));
    }

    /** Who records it, and who sends it where that is another. */
    Provenance provenance(Caller caller, @Nullable IdempotencyKey key) {
        String correlation =
                key == null
                        ? IdentifierFactory.getInstance().generateIdentifier()
                        : key.correlation();
        return recordedBy == null
                ? new Provenance(
                        caller.subject(),
                        caller.roles().stream()
                                .map(Role::word)
                                .sorted()
                                .collect(Collectors.joining(",")),
                        caller.agency(),
                        "http",
                        correlation,
                        knownAt == null ? Provenance.Grade.RECORDED : Provenance.Grade.IMPORTED)
                : new Provenance(
                        recordedBy.subject().subject(),
                        recordedBy.role().text(),
                        recordedBy.agency().text(),
                        "http",
                        correlation,
                        Provenance.Grade.IMPORTED,
                        caller.subject());
    }

    /** The one way of writing it by which a request is known again. */
    String plain() {
        return knownAt + (recordedBy == null ? "" : " " + recordedBy);
    }
}
