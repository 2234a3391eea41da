package org.goldenthread.bench.rivals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.goldenthread.bench.scratch.ScratchDatabase;

/** Emmett's own rebuild of a projection, of the same events in Emmett's own tables. */
final class EmmettCounts {

    /** By its default a hundred; each piece looks through all that is stored, so few are better. */
    private static final int BATCH = 10_000;

    private static final String STREAMS =
            """
            insert into emt_streams (stream_id, stream_position, stream_type, stream_metadata)
            select aggregate_identifier, count(*), min(type), '{}' from journal.event_entry group by aggregate_identifier
            """;

    private static final String MESSAGES =
            """
            insert into emt_messages (stream_position, global_position, transaction_id, created, stream_id,
              message_schema_version, message_id, message_type, message_data, message_metadata)
            select sequence_number + 1, global_index, pg_current_xact_id(), known_at, aggregate_identifier, payload_revision,
                   event_identifier, payload_type, convert_from(payload, 'UTF8')::jsonb, convert_from(meta_data, 'UTF8')::jsonb
            from   journal.event_entry order by global_index
            """;

    private final Emmett emmett;
    private final ScratchDatabase database;

    EmmettCounts(Emmett emmett, ScratchDatabase database) {
        this.emmett = emmett;
        this.database = database;
    }

    /** What it is asked. */
    private record Counting(String address, List<String> types, int batch) {}

    /** Makes its tables, with all that stands in the journal. */
    void make() throws IOException, InterruptedException {
        new EmmettAppends(emmett, database).make();
        database.jdbc().sql("truncate emt_streams, emt_messages").update();
        database.jdbc().sql(STREAMS).update();
        database.jdbc().sql(MESSAGES).update();
        database.jdbc().sql("analyze").update();
    }

    /** Has it rebuild; how long that took. */
    Duration fill() throws IOException, InterruptedException {
        List<String> types =
                database.jdbc()
                        .sql("select distinct message_type from emt_messages")
                        .query((row, _) -> row.getString(1))
                        .list();
        Counting asked = new Counting(EmmettAppends.address(database), types, BATCH);
        return Duration.ofMillis(emmett.start("rebuild.mjs", asked).said().path("millis").asLong());
    }
}
