package org.goldenthread.query.records.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.writing.CopyForms;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables that a rebuild fills, beside the live ones. They belong to the owner of the live ones,
 * whose functions make them: they will be live themselves.
 */
final class NextTables {

    private final DataSource source;
    private final CopyForms forms;
    private final JdbcClient jdbc;
    private final ToldFamilies told = new ToldFamilies();

    NextTables(DataSource source, CopyForms forms) {
        this.source = source;
        this.forms = forms;
        this.jdbc = JdbcClient.create(source);
    }

    /** The form of the rows in them: of what version, under which key, in which columns. */
    String shape() {
        List<RebuiltTable> all = RebuiltTable.all();
        return jdbc.sql(
                        """
                        select concat_ws(' ', ?, ?, md5(string_agg(
                                   concat_ws(' ', table_schema, table_name, column_name, udt_name, is_nullable), ','
                                   order by table_schema, table_name, column_name)))
                        from   information_schema.columns
                        where  table_schema || '.' || table_name = any (?)
                        """)
                .param(Integer.toString(Projection.VERSION))
                .param(forms.mark())
                .param(all.stream().map(RebuiltTable::live).toArray(String[]::new))
                .query(String.class)
                .single();
    }

    /** Makes them afresh, empty, in the shape that the live ones have now. */
    void make() {
        jdbc.sql("delete from records.rebuilt_family").update();
        RebuiltTable.all()
                .forEach(table -> call("records.make_next(?, ?)", table.schema(), table.name()));
    }

    /** Goes on with those of a rebuild that was interrupted; answers whether they are there. */
    boolean goOn() {
        String[] names = RebuiltTable.all().stream().map(RebuiltTable::next).toArray(String[]::new);
        boolean there =
                jdbc.sql("select bool_and(to_regclass(name) is not null) from unnest(?) as name")
                        .param(names)
                        .query(Boolean.class)
                        .single();
        if (there) {
            told.load(jdbc);
        }
        return there;
    }

    /** What stands in them. */
    ToldFamilies told() {
        return told;
    }

    /** A writer of their rows for one worker. */
    CopyWriter writer() {
        return new CopyWriter(source, forms, told);
    }

    /** Takes away whatever was told of these streams. */
    void forget(Collection<String> streams) {
        UUID[] ids = streams.stream().map(UUID::fromString).toArray(UUID[]::new);
        for (RebuiltTable table : RebuiltTable.switched()) {
            jdbc.sql("delete from %s where %s = any (?)".formatted(table.next(), table.stream()))
                    .param(ids)
                    .update();
        }
    }

    /** What was known from the beginning, and then what these events changed, in their order. */
    void refer(SortedMap<Long, ReferenceEvent> changes) {
        new TransactionTemplate(new DataSourceTransactionManager(source))
                .executeWithoutResult(_ -> {
                    for (RebuiltTable table : RebuiltTable.copied()) {
                        jdbc.sql("delete from " + table.next()).update();
                        jdbc.sql(
                                        "insert into %s select * from %s where lower(known) = 0"
                                                .formatted(table.next(), table.live()))
                                .update();
                    }
                    new ReferenceTables(jdbc, RebuiltTable.NEXT).rewrite(changes);
                });
    }

    /**
     * Gives them the indexes of the live ones, and lets the planner know what was written; so many
     * tables at one time, for each keeps one processor of the database busy.
     */
    void index(int hands) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> work = new ArrayList<>();
            for (RebuiltTable table : RebuiltTable.switched()) {
                work.add(pool.submit(() -> call("records.index_next(?)", table.name())));
            }
            try {
                for (Future<?> one : work) {
                    one.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /** They are needed no longer. */
    void drop() {
        RebuiltTable.all().forEach(table -> call("records.drop_next(?)", table.name()));
        jdbc.sql("delete from records.rebuilt_family").update();
    }

    private void call(String function, Object... parameters) {
        jdbc.sql("select " + function).params(parameters).query((_, _) -> 0).list();
    }
}
