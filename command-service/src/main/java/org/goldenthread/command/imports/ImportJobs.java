package org.goldenthread.command.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The jobs, their turns and what was found. */
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
            ImportJob.Submission submission) {
        return jdbc.sql(
                        """
                        insert into imports.job (id, kind, authority, known_at, submitted_by, role, agency, submitted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning number
                        """)
                .param(id)
                .param(kind)
                .param(authority.code())
                .param(stamp(knownAt))
                .param(submission.by())
                .param(submission.role())
                .param(submission.agency())
                .param(stamp(submission.at()))
                .query(Long.class)
                .single();
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

    /** One more child is done. */
    @Transactional
    public void add(ImportJob job, Tally tally) {
        keep(job, tally.findings());
        jdbc.sql(
                        """
                        update imports.job set children_done = children_done + 1, rows_read = rows_read + ?,
                          facts_recorded = facts_recorded + ?, already_known = already_known + ?, refused = refused + ?
                        where number = ?
                        """)
                .param(tally.read())
                .param(tally.recorded())
                .param(tally.known())
                .param(tally.refused())
                .param(job.number())
                .update();
    }

    /** A finding that belongs to no child, and how many rows were lost by it. */
    @Transactional
    public void addLoose(ImportJob job, Finding finding, long lost) {
        keep(job, List.of(finding));
        jdbc.sql(
                        """
                        update imports.job set loose_findings = loose_findings + 1, refused = refused + ?
                        where number = ?
                        """)
                .param(lost)
                .param(job.number())
                .update();
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

    private void keep(ImportJob job, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        long number =
                jdbc.sql(
                                "update imports.job set findings = findings + ? where number = ? returning findings")
                        .param(findings.size())
                        .param(job.number())
                        .query(Long.class)
                        .single();
        number -= findings.size();
        for (Finding finding : findings) {
            jdbc.sql("insert into imports.finding values (?, ?, ?, ?, ?, ?, ?)")
                    .param(job.number())
                    .param(++number)
                    .param(finding.row().table())
                    .param(finding.row().line())
                    .param(finding.rule())
                    .param(finding.sentence())
                    .param(finding.recorded().word())
                    .update();
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }

    private static @Nullable OffsetDateTime stamp(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
