package org.goldenthread.command.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The jobs and their turns. */
@Repository
class ImportJobs {

    private final JdbcClient jdbc;

    ImportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a job at the end of the queue and answers with its number. */
    long add(
            UUID id,
            String kind,
            LocalAuthority authority,
            @Nullable Instant knownAt,
            ImportJob.Submission submission,
            boolean dryRun) {
        return jdbc.sql(
                        """
                        insert into imports.job (id, kind, authority, known_at, submitted_by, role, agency, submitted_at,
                          dry_run)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning number
                        """)
                .param(id)
                .param(kind)
                .param(authority.code())
                .param(stamp(knownAt))
                .param(submission.by())
                .param(submission.role())
                .param(submission.agency())
                .param(stamp(submission.at()))
                .param(dryRun)
                .query(Long.class)
                .single();
    }

    /** Puts the taking back of an import at the end of the queue. */
    long addTakingBack(
            UUID id, ImportStatus taken, CorrectionReason reason, ImportJob.Submission submission) {
        long number =
                add(
                        id,
                        TakingBackRequests.KIND,
                        new LocalAuthority(taken.localAuthority()),
                        null,
                        submission,
                        false);
        jdbc.sql("update imports.job set takes_back = ?, reason = ? where number = ?")
                .params(taken.id(), reason.code(), number)
                .update();
        return number;
    }

    /** The number of an import. */
    long numberOf(UUID id) {
        return jdbc.sql("select number from imports.job where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** The imports that were taken back before this job, and the jobs that took them back. */
    Set<String> takenBackBefore(ImportJob job) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select unnest(array[id, takes_back])::text from imports.job
                                where takes_back is not null and number < ?
                                """)
                        .param(job.number())
                        .query(String.class)
                        .list());
    }

    /** The first job that is not done; one that was at work when the service stopped goes on. */
    Optional<ImportJob> next() {
        return jdbc.sql(
                        """
                        select * from imports.job where state in ('queued', 'running') order by number limit 1
                        """)
                .query((row, _) ->
                        new ImportJob(
                                row.getLong("number"),
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                new LocalAuthority(row.getString("authority")),
                                instant(row, "known_at"),
                                new ImportJob.Submission(
                                        row.getString("submitted_by"),
                                        row.getString("role"),
                                        row.getString("agency"),
                                        row.getObject("submitted_at", OffsetDateTime.class)
                                                .toInstant()),
                                row.getBoolean("dry_run"),
                                row.getObject("takes_back", UUID.class),
                                reason(row.getString("reason")),
                                row.getLong("children_done"),
                                row.getLong("loose_findings")))
                .optional();
    }

    void running(ImportJob job, Instant now) {
        jdbc.sql(
                        "update imports.job set state = 'running', started_at = coalesce(started_at, ?) where number = ?")
                .param(stamp(now))
                .param(job.number())
                .update();
    }

    void expect(ImportJob job, long children) {
        jdbc.sql("update imports.job set children = ? where number = ?")
                .param(children)
                .param(job.number())
                .update();
    }

    /** How many rows were read so far. */
    long rowsRead(ImportJob job) {
        return jdbc.sql("select rows_read from imports.job where number = ?")
                .param(job.number())
                .query(Long.class)
                .single();
    }

    /** The job is over and its upload is deleted; a failure says why. */
    @Transactional
    public void finish(ImportJob job, @Nullable String failure, Instant now) {
        jdbc.sql("update imports.job set state = ?, failure = ?, finished_at = ? where number = ?")
                .param(failure == null ? "completed" : "failed")
                .param(failure)
                .param(stamp(now))
                .param(job.number())
                .update();
        jdbc.sql("delete from imports.piece where job = ?").param(job.number()).update();
    }

    private static @Nullable CorrectionReason reason(@Nullable String code) {
        return Stream.of(CorrectionReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }

    private static @Nullable OffsetDateTime stamp(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
