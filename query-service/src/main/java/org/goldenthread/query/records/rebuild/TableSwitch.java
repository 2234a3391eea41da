package org.goldenthread.query.records.rebuild;

import org.goldenthread.query.records.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the next tables in the place of the live ones; the caller holds the transaction, and them.
 */
final class TableSwitch {

    private final JdbcClient jdbc;
    private final KeptLetters letters;

    TableSwitch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.letters = new KeptLetters(jdbc);
    }

    /** Replaces them all, and what goes with them. */
    void replace(RebuiltRecords told) {
        mustBeWhole(told.contents());
        letters.keep(told.leftOut());
        jdbc.sql("select records.adopt_next(?)")
                .param(
                        RebuiltTable.switched().stream()
                                .map(RebuiltTable::name)
                                .toArray(String[]::new))
                .query((_, _) -> 0)
                .list();
        RebuiltTable.copied().forEach(this::copy);
        jdbc.sql("update records.progress set position = greatest(position, ?), projection = ?")
                .params(told.contents().position(), Projection.VERSION)
                .update();
    }

    /** A journal that was told twice in part, or not wholly, must never become live. */
    private void mustBeWhole(Contents contents) {
        long entries =
                jdbc.sql("select count(*) from records_next.entry").query(Long.class).single();
        if (entries != contents.events()) {
            throw new CannotAdopt(
                    "The rebuilt history holds %,d events and the journal %,d; nothing was replaced."
                            .formatted(entries, contents.events()));
        }
    }

    private void copy(RebuiltTable table) {
        String columns = String.join(", ", table.columns(jdbc));
        jdbc.sql("delete from " + table.live()).update();
        jdbc.sql(
                        "insert into %s (%s) select %s from %s"
                                .formatted(table.live(), columns, columns, table.next()))
                .update();
    }
}
