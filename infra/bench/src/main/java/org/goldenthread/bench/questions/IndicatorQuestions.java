package org.goldenthread.bench.questions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.bench.scratch.Percentiles;
import org.goldenthread.query.figures.indicators.Indicator;

/** Asks an indicator about one period in several ways, in turn, so that no way finds it warmer. */
final class IndicatorQuestions {

    /** So many rounds are asked before one is measured. */
    private static final int WARM = 5;

    private final Asker asker;
    private final PlainScan scan;
    private final LocalDate then;
    private final int rounds;

    /** The year that ended on this day; so many rounds. */
    IndicatorQuestions(Asker asker, PlainScan scan, LocalDate then, int rounds) {
        this.asker = asker;
        this.scan = scan;
        this.then = then;
        this.rounds = rounds;
    }

    IndicatorTiming ask(Indicator indicator) throws IOException, InterruptedException {
        String path = "/api/indicators/" + indicator.code();
        String days = days(indicator);
        String breakdown = indicator.breakdowns().stream().findFirst().orElse("");
        List<String> tables = scan.tables(indicator);
        long[][] nanos = new long[5][rounds];
        for (int round = -WARM; round < rounds; round++) {
            int at = Math.max(round, 0);
            nanos[0][at] = asker.nanos(path + days);
            nanos[1][at] = asker.nanos(path + days + "&asKnown=" + then.plusDays(1) + "T00:00:00Z");
            nanos[2][at] = breakdown.isEmpty() ? 0 : asker.nanos(path + days + "&by=" + breakdown);
            nanos[3][at] = asker.nanos(path + "/cases" + days);
            nanos[4][at] = scan.nanos(tables);
        }
        return new IndicatorTiming(
                indicator.code(),
                Percentiles.of(nanos[0]),
                Percentiles.of(nanos[1]),
                breakdown.isEmpty() ? Percentiles.of() : Percentiles.of(nanos[2]),
                Percentiles.of(nanos[3]),
                Percentiles.of(nanos[4]));
    }

    private String days(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.SNAPSHOT
                ? "?asAt=" + then
                : "?from=%s&to=%s".formatted(then.minusYears(1).plusDays(1), then);
    }
}
