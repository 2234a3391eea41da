package org.goldenthread.bench.knownthen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code as the benchmark, with a few thousand events; it measures, and never judges. */
class KnownThenIT {

    @TempDir Path folder;

    @Test
    void invents_a_journal_rebuilds_the_records_and_asks_every_indicator() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<Timing> timings;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            timings = new KnownThen(out).run(folder, 3_000, 1);
        }

        assertThat(timings).hasSameSizeAs(IndicatorCatalogue.read().all());
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("events of 8 years invented", "events a second", "LA-01");
    }
}
