package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.query.records.writing.CopyForms;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables that a rebuild fills, beside the live ones. */
final class NextTables {

    private final DataSource source;
    private final CopyForms forms;
    private final JdbcClient jdbc;

    NextTables(DataSource source, CopyForms forms) {
        this.source = source;
        this.forms = forms;
        this.jdbc = JdbcClient.create(source);
    }

    /**
     * Makes them afresh in the shape that the live ones have now. They need no log: after a crash
     * the rebuild begins again.
     */
    void make() {
        for (RebuiltTable table : RebuiltTable.all()) {
            jdbc.sql("drop table if exists " + table.next()).update();
            jdbc.sql(
                            "create unlogged table %s (like %s including defaults including generated)"
                                    .formatted(table.next(), table.live()))
                    .update();
        }
    }

    /** A writer of their rows for one worker. */
    CopyWriter writer() {
        return new CopyWriter(source, forms);
    }

    /** What was known from the beginning, and then what these events changed, in their order. */
    void refer(SortedMap<Long, ReferenceEvent> changes) {
        new TransactionTemplate(new DataSourceTransactionManager(source))
                .executeWithoutResult(_ -> {
                    for (String name : ReferenceTables.NAMES) {
                        RebuiltTable table = new RebuiltTable("reference", name);
                        jdbc.sql(
                                        "insert into %s select * from %s where lower(known) = 0"
                                                .formatted(table.next(), table.live()))
                                .update();
                    }
                    new ReferenceTables(jdbc, RebuiltTable.NEXT).rewrite(changes);
                });
    }

    /** Lets the planner know what was written. */
    void analyze() {
        List<RebuiltTable> tables = RebuiltTable.all();
        tables.forEach(table -> jdbc.sql("analyze " + table.next()).update());
    }

    /** They are needed no longer. */
    void drop() {
        RebuiltTable.all()
                .forEach(table -> jdbc.sql("drop table if exists " + table.next()).update());
    }
}
