package org.goldenthread.bench.knownthen;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.goldenthread.bench.FamilyEvents;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.json.EventJson;
import org.postgresql.PGConnection;

/** Writes the events of invented families straight into the journal, in its stored form. */
final class ScratchJournal {

    private static final long SEED = 20_260_331;
    private static final int PIECE = 1 << 20;
    private static final Provenance BY =
            new Provenance(
                    "somebody",
                    "social-worker",
                    "council",
                    "benchmark",
                    "benchmark",
                    Provenance.Grade.RECORDED);
    private static final String STAGE =
            """
            create unlogged table public.stage (n bigint generated always as identity, known_at timestamptz, stream text,
              event_id uuid, type text, revision text, payload bytea, meta_data bytea, time_stamp text)
            """;

    /** Everything stands in the order in which it was known, in the journal and in each stream. */
    private static final String NUMBER =
            """
            insert into journal.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            select row_number() over (order by known_at, n), event_id, stream,
                   row_number() over (partition by stream order by known_at, n) - 1, 'ChildPathway',
                   type, revision, payload, meta_data, time_stamp, known_at
            from   public.stage order by known_at, n
            """;

    private final ScratchDatabase database;
    private final EventJson json = new EventJson(new ClearVault());
    private final StringBuilder piece = new StringBuilder();
    private long events;

    ScratchJournal(ScratchDatabase database) {
        this.database = database;
    }

    /** Families are invented until there are so many events; answers how many there are. */
    long write(long wanted, LocalDate today, int years) throws SQLException, IOException {
        database.jdbc().sql(STAGE).update();
        try (Connection connection = database.source().getConnection()) {
            for (int number = 0; events < wanted; number++) {
                FamilyEvents.of(today, years, number, SEED).forEach(this::add);
                if (piece.length() >= PIECE) {
                    send(connection);
                }
            }
            send(connection);
        }
        database.jdbc().sql(NUMBER).update();
        database.jdbc().sql("drop table public.stage").update();
        database.jdbc().sql("analyze journal.event_entry").update();
        return events;
    }

    private void add(FamilyEvents.Happened happened) {
        Instant knownAt = happened.entry().knownAt();
        PathwayEvent event = happened.entry().event();
        piece.append(knownAt)
                .append('\t')
                .append(happened.child())
                .append('\t')
                .append(happened.entry().id())
                .append('\t')
                .append(EventNames.nameOf(event.getClass()))
                .append('\t')
                .append(EventNames.revisionOf(event.getClass()));
        bytes(json.write(event));
        bytes(Json.PLAIN.writeValueAsString(BY.metadata(knownAt)).getBytes(StandardCharsets.UTF_8));
        piece.append('\t').append(knownAt).append('\n');
        events++;
    }

    private void bytes(byte[] bytes) {
        piece.append("\t\\\\x");
        HexFormat.of().formatHex(piece, bytes);
    }

    private void send(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy public.stage (known_at, stream, event_id, type, revision, payload, meta_data, time_stamp)"
                                + " from stdin",
                        new StringReader(piece.toString()));
        piece.setLength(0);
    }
}
