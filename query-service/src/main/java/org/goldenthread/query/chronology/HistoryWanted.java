package org.goldenthread.query.chronology;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which events of a history are wanted; what is empty does not matter.
 *
 * @param type the stored name of the events
 * @param who who recorded them
 * @param knownFrom known then or later
 * @param knownBefore known earlier than this
 * @param corrections only those that correct others
 */
public record HistoryWanted(
        Optional<String> type,
        Optional<String> agency,
        Optional<String> who,
        Optional<Instant> knownFrom,
        Optional<Instant> knownBefore,
        boolean corrections) {

    static final String CONDITION =
            """
            and (cast(:type as text) is null or e.type = :type)
            and (cast(:agency as text) is null or e.agency = :agency)
            and (cast(:who as text) is null or e.who = :who)
            and (cast(:known_from as timestamptz) is null or e.known_at >= :known_from)
            and (cast(:known_before as timestamptz) is null or e.known_at < :known_before)
            and (not :corrections or e.supersedes is not null)
            """;

    /** Every event. */
    public static HistoryWanted everything() {
        return new HistoryWanted(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
        return statement
                .param("type", type.orElse(null))
                .param("agency", agency.orElse(null))
                .param("who", who.orElse(null))
                .param("known_from", time(knownFrom))
                .param("known_before", time(knownBefore))
                .param("corrections", corrections);
    }

    private static @Nullable Object time(Optional<Instant> instant) {
        return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
