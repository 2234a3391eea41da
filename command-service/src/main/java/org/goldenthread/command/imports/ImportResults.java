package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What jobs found, and which figures they would move. */
@Repository
class ImportResults {

    private final JdbcClient jdbc;

    ImportResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Findings take the next numbers of their job; the caller holds the transaction. */
    void keep(ImportJob job, List<ImportFinding> findings, @Nullable ChildId child) {
        if (findings.isEmpty()) {
            return;
        }
        long before =
                jdbc.sql(
                                """
                                update imports.job set findings = findings + ? where number = ?
                                returning findings - ?
                                """)
                        .param(findings.size())
                        .param(job.number())
                        .param(findings.size())
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into imports.finding (job, number, table_name, line, rule, sentence, recorded, child)
                        select ?, ? + ordinality, table_name, line, rule, sentence, recorded, ?::uuid
                        from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[]) with ordinality
                          as each (table_name, line, rule, sentence, recorded, ordinality)
                        """)
                .param(job.number())
                .param(before)
                .param(child == null ? null : child.toString())
                .param(each(findings, finding -> finding.row().table()))
                .param(findings.stream().map(finding -> finding.row().line()).toArray(Long[]::new))
                .param(each(findings, ImportFinding::rule))
                .param(each(findings, ImportFinding::sentence))
                .param(each(findings, finding -> finding.recorded().word()))
                .update();
    }

    private static @Nullable String[] each(
            List<ImportFinding> findings, Function<ImportFinding, @Nullable String> part) {
        return findings.stream().map(part).toArray(String[]::new);
    }

    /** By how much figures would move by what one child brings. */
    void move(ImportJob job, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into imports.moved as moved (job, code, from_day, as_at, change)
                        select ?, code, from_day, as_at, change
                        from unnest(?::text[], ?::text[]::date[], ?::text[]::date[], ?::bigint[])
                          as each (code, from_day, as_at, change)
                        on conflict (job, code, as_at) do update set change = moved.change + excluded.change
                        """)
                .param(job.number())
                .param(moves.stream().map(Move::code).toArray(String[]::new))
                .param(moves.stream().map(move -> text(move.from())).toArray(String[]::new))
                .param(moves.stream().map(move -> text(move.asAt())).toArray(String[]::new))
                .param(moves.stream().map(Move::change).toArray(Long[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
