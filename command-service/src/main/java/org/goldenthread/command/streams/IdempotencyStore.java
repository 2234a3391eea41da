package org.goldenthread.command.streams;

import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.platform.journal.JournalWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first answer to each idempotency key, kept for good and in the same transaction as the events
 * it names. A second writer of the same key waits for the first and then fails, so that one request
 * never settles twice.
 */
@Repository
public class IdempotencyStore {

    private static final String INSERT =
            "insert into journal.idempotency (caller, key, body_digest, settled, refusal)"
                    + " values (?, ?, ?, ?::jsonb, ?::jsonb)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IdempotencyStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What was answered first.
     *
     * @param sameBody whether the body said the same then
     * @param settled the events it settled
     */
    public record FirstAnswer(
            boolean sameBody, List<AppendedEvent> settled, @Nullable Refusal refusal) {}

    /** The first answer under this key, if there was one. */
    public Optional<FirstAnswer> find(IdempotencyKey key) {
        return jdbc.sql(
                        "select body_digest, settled, refusal from journal.idempotency where caller = ? and key = ?")
                .params(key.caller(), key.key())
                .query((row, _) ->
                        new FirstAnswer(
                                key.isOf(row.getBytes(1)),
                                List.of(json.readValue(row.getString(2), AppendedEvent[].class)),
                                refusal(row.getString(3))))
                .optional();
    }

    /** Keeps what an act settled; without a key there is nothing to keep. */
    public void remember(@Nullable IdempotencyKey key, List<AppendedEvent> settled) {
        if (key != null) {
            JournalWork.beside(() -> insert(INSERT, key, settled, null));
        }
    }

    /**
     * What these streams show that the very same request has settled before. They know it even
     * where the journal is in another store than the answers, and the answer was lost.
     */
    public Optional<Outcome> settledBefore(
            @Nullable IdempotencyKey key, List<StreamState> streams) {
        if (key == null) {
            return Optional.empty();
        }
        List<AppendedEvent> settled =
                streams.stream()
                        .flatMap(stream -> stream.settledBefore(key.correlations()).stream())
                        .toList();
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        JournalWork.beside(() -> insert(INSERT + " on conflict do nothing", key, settled, null));
        return Optional.of(Outcome.settled(settled));
    }

    /** Keeps a refusal, which settled nothing; an answer that somebody else kept first stands. */
    public void remember(@Nullable IdempotencyKey key, Refusal refusal) {
        if (key != null) {
            insert(
                    INSERT + " on conflict do nothing",
                    key,
                    List.of(),
                    json.writeValueAsString(refusal));
        }
    }

    private void insert(
            String sql, IdempotencyKey key, List<AppendedEvent> settled, @Nullable String refusal) {
        jdbc.sql(sql)
                .param(key.caller())
                .param(key.key())
                .param(key.digest())
                .param(json.writeValueAsString(settled))
                .param(refusal)
                .update();
    }

    private @Nullable Refusal refusal(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Refusal.class);
    }
}
