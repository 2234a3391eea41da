package org.goldenthread.bench.questions;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.query.figures.indicators.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads every row of every table that an indicator's query names, in the order of the disk: without
 * an index no answer can be had for less.
 */
record PlainScan(JdbcClient jdbc) {

    private static final Pattern TABLE = Pattern.compile("records\\.([a-z_]+)_known\\(");

    /** The names of the tables. */
    List<String> tables(Indicator indicator) {
        return TABLE.matcher(indicator.sql())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(this::isTable)
                .toList();
    }

    /** Reads them; answers how many nanoseconds it took. */
    long nanos(List<String> tables) {
        long begun = System.nanoTime();
        tables.forEach(table ->
                jdbc.sql(
                                "select count(*) from records."
                                        + table
                                        + " where upper_inf(known) is not null")
                        .query((row, _) -> row.getLong(1))
                        .single());
        return System.nanoTime() - begun;
    }

    private boolean isTable(String name) {
        return jdbc.sql("select to_regclass('records.' || ?) is not null")
                .param(name)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
