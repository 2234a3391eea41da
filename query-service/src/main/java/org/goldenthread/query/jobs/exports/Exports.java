package org.goldenthread.query.jobs.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.Json;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.children.history.HistoryForm;
import org.goldenthread.query.jobs.lock.LongWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** All exports that were asked for and are still kept. */
@Component
class Exports {

    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {};

    /** One that runs although nobody has the turn was interrupted, and waits to be taken up. */
    private static final String ALL =
            """
            select e.*, finished_at + make_interval(days => %d) as kept_until,
                   case when state = 'running' and not %s then 'interrupted' else state end as state_now
            from   records.export e
            """;

    private final JdbcClient jdbc;
    private final String all;

    Exports(JdbcClient jdbc, ExportProperties properties) {
        this.all = ALL.formatted(properties.days(), LongWork.EXPORT.goesOn());
        this.jdbc = jdbc;
    }

    /** A new one is asked for. */
    UUID ask(String by, HistoryForm form, AsKnown known) {
        return jdbc.sql(
                        """
                        insert into records.export (asked_by, filters, position, as_known)
                        values (?, ?::jsonb, ?, ?) returning id
                        """)
                .param(by)
                .param(Json.PLAIN.writeValueAsString(form.given()))
                .param(known.position())
                .param(known.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** The one with this id. */
    Optional<Export> named(UUID id) {
        return jdbc.sql(all + "where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    /** The one that waits longest. */
    Optional<Export> next() {
        return jdbc.sql(all + "where state in ('queued', 'running') order by number limit 1")
                .query((row, _) -> read(row))
                .optional();
    }

    /** The newest first, from this one on; everybody's, unless somebody is named. */
    List<Export> list(Optional<String> askedBy, long offset, int limit) {
        return jdbc.sql(
                        all
                                + """
                                where cast(:by as text) is null or asked_by = :by
                                order by number desc limit :limit offset :offset
                                """)
                .param("by", askedBy.orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    /** It cannot be done; what was written of it is of no use. */
    void fail(UUID id, String sentence) {
        jdbc.sql("delete from records.export_piece where export = ?").param(id).update();
        jdbc.sql(
                        """
                        update records.export set state = 'failed', failure = ?,
                               finished_at = clock_timestamp()
                        where  id = ?
                        """)
                .param(sentence)
                .param(id)
                .update();
    }

    /** It is complete. */
    void complete(UUID id, String sha256) {
        jdbc.sql(
                        """
                        update records.export set state = 'completed', sha256 = ?,
                               finished_at = clock_timestamp()
                        where  id = ?
                        """)
                .param(sha256)
                .param(id)
                .update();
    }

    private static Export read(ResultSet row) throws SQLException {
        return new Export(
                row.getObject("id", UUID.class),
                row.getString("state_now"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Json.PLAIN.readValue(row.getString("filters"), FILTERS),
                row.getLong("position"),
                row.getObject("as_known", OffsetDateTime.class).toInstant(),
                row.getObject("events", Long.class),
                row.getLong("written"),
                row.getLong("reached"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("failure"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "kept_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
