package org.goldenthread.command.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the asker may see of an import. */
@Repository
class ImportReports {

    private static final String STATUS =
            """
            select job.*, (select undone.id from imports.job undone where undone.takes_back = job.id
              and undone.state <> 'failed') as taken_back_by from imports.job
            """;

    private final JdbcClient jdbc;
    private final NamedChildren named;

    ImportReports(JdbcClient jdbc, NamedChildren named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /**
     * A finding as it is shown; {@code number} counts from 1 within its import.
     *
     * @param childId whom it is about; absent while only looking, for a child nobody knows yet
     * @param childNumber what the return calls the child
     * @param remedy what would make it right, where the rule says so
     */
    record Shown(
            long number,
            String table,
            long line,
            @Nullable String rule,
            String sentence,
            String recorded,
            @Nullable UUID childId,
            @Nullable String childNumber,
            @Nullable String remedy) {}

    /** How often a rule was broken, with the words most often said, and what became of it. */
    record RuleCount(
            @Nullable String rule,
            String sentence,
            long count,
            long children,
            long nothing,
            long inPart,
            long asStated,
            @Nullable String remedy) {}

    Optional<ImportStatus> status(UUID id) {
        return jdbc.sql(STATUS + "where job.id = ?")
                .param(id)
                .query((row, _) -> status(row))
                .optional();
    }

    /** The newest first, without this many of them, at most {@code limit}. */
    List<ImportStatus> newest(long without, int limit) {
        return jdbc.sql(STATUS + "order by number desc limit ? offset ?")
                .params(limit, without)
                .query((row, _) -> status(row))
                .list();
    }

    /** Findings after this number, at most {@code limit}; those of one rule where it is given. */
    List<Shown> findings(UUID id, @Nullable String rule, long after, int limit) {
        return jdbc.sql(
                        """
                        select finding.*, job.dry_run, called.job as called_job, called.number as called
                        from imports.finding join imports.job on job.number = finding.job
                        left join lateral (
                          select named.job, named.number from imports.named where named.child = finding.child
                          order by named.job = finding.job desc, named.job desc limit 1
                        ) called on true
                        where job.id = :id and finding.number > :after
                          and (:rule::text is null or finding.rule = :rule)
                        order by finding.number limit :limit
                        """)
                .param("id", id)
                .param("after", after)
                .param("rule", rule)
                .param("limit", limit)
                .query((row, _) -> shown(row))
                .list();
    }

    /** What was found by rule: first where most was lost, then where most was found. */
    List<RuleCount> byRule(UUID id) {
        return jdbc.sql(
                        """
                        select * from (select finding.rule, mode() within group (order by finding.sentence) as sentence,
                          count(*) as findings, count(distinct finding.child) as children,
                          count(*) filter (where recorded = 'nothing') as nothing,
                          count(*) filter (where recorded = 'in-part') as in_part,
                          count(*) filter (where recorded = 'as-stated') as as_stated
                        from imports.finding join imports.job on job.number = finding.job
                        where job.id = ? group by finding.rule) counted
                        order by nothing > 0 desc, in_part > 0 desc, findings desc, rule
                        """)
                .param(id)
                .query((row, _) ->
                        new RuleCount(
                                row.getString("rule"),
                                row.getString("sentence"),
                                row.getLong("findings"),
                                row.getLong("children"),
                                row.getLong("nothing"),
                                row.getLong("in_part"),
                                row.getLong("as_stated"),
                                remedy(row)))
                .list();
    }

    /** The figures that would move, by code, the latest day first. */
    List<Move> moved(UUID id) {
        return jdbc.sql(
                        """
                        select moved.code, moved.from_day, moved.as_at, moved.change from imports.moved
                        join imports.job on job.number = moved.job
                        where job.id = ? and moved.change <> 0
                        order by moved.code, moved.as_at desc
                        """)
                .param(id)
                .query((row, _) ->
                        new Move(
                                row.getString("code"),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("as_at", LocalDate.class),
                                row.getLong("change")))
                .list();
    }

    private Shown shown(ResultSet row) throws SQLException {
        UUID child = row.getObject("child", UUID.class);
        byte[] called = row.getBytes("called");
        return new Shown(
                row.getLong("number"),
                row.getString("table_name"),
                row.getLong("line"),
                row.getString("rule"),
                row.getString("sentence"),
                row.getString("recorded"),
                row.getBoolean("dry_run") ? null : child,
                child == null || called == null
                        ? null
                        : named.number(row.getLong("called_job"), child, called),
                remedy(row));
    }

    /** What the rule says is never stored with what it found. */
    private static @Nullable String remedy(ResultSet row) throws SQLException {
        String rule = row.getString("rule");
        return rule == null ? null : Rules.remedy(rule, row.getString("sentence")).orElse(null);
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
                row.getString("failure"),
                row.getBoolean("dry_run"),
                row.getObject("takes_back", UUID.class),
                row.getString("reason"),
                row.getObject("taken_back_by", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}
