package org.goldenthread.command.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the asker may see of an import. */
@Repository
class ImportReports {

    private final JdbcClient jdbc;

    ImportReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding as it is shown; {@code number} counts from 1 within its import. */
    record Shown(
            long number,
            String table,
            long line,
            @Nullable String rule,
            String sentence,
            String recorded) {}

    Optional<ImportStatus> status(UUID id) {
        return jdbc.sql("select * from imports.job where id = ?")
                .param(id)
                .query((row, _) -> status(row))
                .optional();
    }

    /** The newest first, without this many of them, at most {@code limit}. */
    List<ImportStatus> newest(long without, int limit) {
        return jdbc.sql("select * from imports.job order by number desc limit ? offset ?")
                .params(limit, without)
                .query((row, _) -> status(row))
                .list();
    }

    /** Findings after this number, at most {@code limit}. */
    List<Shown> findings(UUID id, long after, int limit) {
        return jdbc.sql(
                        """
                        select finding.* from imports.finding join imports.job on job.number = finding.job
                        where job.id = ? and finding.number > ? order by finding.number limit ?
                        """)
                .params(id, after, limit)
                .query((row, _) ->
                        new Shown(
                                row.getLong("number"),
                                row.getString("table_name"),
                                row.getLong("line"),
                                row.getString("rule"),
                                row.getString("sentence"),
                                row.getString("recorded")))
                .list();
    }

    private static ImportStatus status(ResultSet row) throws SQLException {
        return new ImportStatus(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("state"),
                row.getString("authority"),
                instant(row, "known_at"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                new ImportStatus.Progress(
                        row.getLong("children_done"), row.getObject("children", Long.class)),
                new ImportStatus.Counts(
                        row.getLong("rows_read"),
                        row.getLong("facts_recorded"),
                        row.getLong("already_known"),
                        row.getLong("refused"),
                        row.getLong("findings")),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}
