package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Digests of tables as they were at a journal position: SHA-256 over the hashes of all rows in the
 * order of these hashes, so that neither the order of writing nor what was written since matters.
 */
final class Digests {

    private static final String DIGEST =
            """
            with line as (
                select sha256(convert_to(row(%s)::text, 'UTF8')) as hash from %s where %s
            ),
            part as (
                select get_byte(hash, 0) as slot, count(*) as lines,
                       sha256(string_agg(hash, ''::bytea order by hash)) as hash
                from   line group by slot
            )
            select coalesce(sum(lines), 0) as lines,
                   encode(sha256(coalesce(string_agg(hash, ''::bytea order by slot), ''::bytea)), 'hex') as digest
            from   part
            """;

    /** A row that ended later was still known so. */
    private static final String KNOWN_THEN =
            "int8range(lower(known), case when upper(known) <= :position then upper(known) end)";

    private final JdbcClient jdbc;
    private final TransactionTemplate oneView;

    Digests(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.oneView = new TransactionTemplate(new DataSourceTransactionManager(source));
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A digest, and how many rows it is of. */
    record Digest(long rows, String sha256) {}

    /**
     * Compares every table with its rebuilt self, both cut to this position. Each side is read in
     * one view of its own, both at one time: each keeps one processor of the database busy, and the
     * rebuilt tables stand still.
     */
    List<Comparison> compare(long position) throws InterruptedException {
        List<RebuiltTable> tables = RebuiltTable.all();
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<Digest>> live =
                    beside.submit(() -> digests(tables, RebuiltTable::live, position));
            List<Digest> next = digests(tables, RebuiltTable::next, position);
            List<Digest> told = live.get();
            return IntStream.range(0, tables.size())
                    .mapToObj(
                            at -> new Comparison(tables.get(at).live(), told.get(at), next.get(at)))
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<Digest> digests(
            List<RebuiltTable> tables, Function<RebuiltTable, String> where, long position) {
        return Objects.requireNonNull(
                oneView.execute(_ -> {
                    jdbc.sql("set local timezone = 'UTC'").update();
                    jdbc.sql("set local datestyle = 'ISO'").update();
                    return tables.stream()
                            .map(table -> digest(table, where.apply(table), position))
                            .toList();
                }));
    }

    private Digest digest(RebuiltTable table, String where, long position) {
        List<String> columns = table.columns(jdbc);
        boolean ranges = columns.contains("known");
        String row =
                columns.stream()
                        .map(column -> column.equals("known") ? KNOWN_THEN : column)
                        .collect(Collectors.joining(", "));
        String then = ranges ? "lower(known) <= :position" : "position <= :position";
        return jdbc.sql(DIGEST.formatted(row, where, then))
                .param("position", position)
                .query((found, _) -> new Digest(found.getLong("lines"), found.getString("digest")))
                .single();
    }
}
