package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** What was found and of whom, if it was of anybody. */
    private record Found(ImportFinding finding, @Nullable UUID child) {

        static Stream<Found> by(ImportStep step) {
            ChildId child = step.child();
            UUID about = child == null ? null : child.value();
            return step.findings().stream().map(finding -> new Found(finding, about));
        }
    }

    /** Findings take the next numbers of their job; the caller holds the transaction. */
    void keep(ImportJob job, List<ImportStep> steps) {
        List<Found> found = steps.stream().flatMap(Found::by).toList();
        if (found.isEmpty()) {
            return;
        }
        long before =
                jdbc.sql(
                                """
                                update imports.job set findings = findings + ? where number = ?
                                returning findings - ?
                                """)
                        .param(found.size())
                        .param(job.number())
                        .param(found.size())
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into imports.finding (job, number, table_name, line, rule, sentence, recorded, child)
                        select ?, ? + ordinality, table_name, line, rule, sentence, recorded, child
                        from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::uuid[]) with ordinality
                          as each (table_name, line, rule, sentence, recorded, child, ordinality)
                        """)
                .param(job.number())
                .param(before)
                .param(each(found, finding -> finding.row().table()))
                .param(found.stream().map(each -> each.finding().row().line()).toArray(Long[]::new))
                .param(each(found, ImportFinding::rule))
                .param(each(found, ImportFinding::sentence))
                .param(each(found, finding -> finding.recorded().word()))
                .param(found.stream().map(Found::child).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String[] each(
            List<Found> found, Function<ImportFinding, @Nullable String> part) {
        return found.stream().map(each -> part.apply(each.finding())).toArray(String[]::new);
    }

    /** By how much figures would move by what children bring. */
    void move(ImportJob job, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into imports.moved as moved (job, code, from_day, as_at, change)
                        select ?, code, from_day, as_at, sum(change)
                        from unnest(?::text[], ?::text[]::date[], ?::text[]::date[], ?::bigint[])
                          as each (code, from_day, as_at, change)
                        group by code, from_day, as_at
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
