package org.goldenthread.bench.knownthen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks every indicator about one period: as known now, and as known when the period ended. */
final class PeriodQueries {

    private static final int WARM = 3;
    private static final Pattern TABLE = Pattern.compile("records\\.([a-z_]+)_known\\(");

    private final JdbcClient jdbc;
    private final IndicatorEngine figures;
    private final int rounds;

    PeriodQueries(JdbcClient jdbc, IndicatorEngine figures, int rounds) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.rounds = rounds;
    }

    /** One timing for each indicator; each is told as soon as it is measured. */
    List<Timing> all(
            IndicatorCatalogue catalogue,
            LocalDate then,
            LocalDate today,
            Consumer<Timing> measured) {
        AsKnown now = known(today);
        AsKnown once = known(then.plusDays(1));
        return catalogue.all().stream()
                .map(indicator -> timing(indicator, then, now, once))
                .peek(measured)
                .toList();
    }

    private Timing timing(Indicator indicator, LocalDate then, AsKnown now, AsKnown once) {
        Days days =
                indicator.kind() == Indicator.Kind.SNAPSHOT
                        ? new Days.AsAt(then)
                        : new Days.FromTo(then.minusYears(1).plusDays(1), then);
        IndicatorQuery current = new IndicatorQuery(indicator, days, Map.of(), now);
        IndicatorQuery knownThen = new IndicatorQuery(indicator, days, Map.of(), once);
        double[][] millis = new double[3][rounds];
        for (int round = -WARM; round < rounds; round++) {
            int at = Math.max(round, 0);
            millis[0][at] = millis(() -> figures.value(current));
            millis[1][at] = millis(() -> figures.value(knownThen));
            millis[2][at] = millis(() -> scan(indicator));
        }
        return new Timing(
                indicator.code(), median(millis[0]), median(millis[1]), median(millis[2]));
    }

    /** Every row of every table that its query names is read once, in the order of the disk. */
    private void scan(Indicator indicator) {
        TABLE.matcher(indicator.sql())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(this::isTable)
                .forEach(table ->
                        jdbc.sql(
                                        "select count(*) from records."
                                                + table
                                                + " where upper_inf(known) is not null")
                                .query(Long.class)
                                .single());
    }

    private boolean isTable(String name) {
        return jdbc.sql("select to_regclass('records.' || ?) is not null")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private AsKnown known(LocalDate before) {
        Instant instant = before.atStartOfDay(ZoneOffset.UTC).toInstant();
        long position =
                jdbc.sql("select coalesce(max(position), 0) from records.entry where known_at < ?")
                        .param(instant.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        return new AsKnown(position, instant);
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
