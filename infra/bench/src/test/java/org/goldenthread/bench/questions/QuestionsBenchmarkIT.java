package org.goldenthread.bench.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code as the benchmark, over a few thousand events; it measures, and never judges. */
@Tag("long")
class QuestionsBenchmarkIT {

    @TempDir Path folder;

    @Test
    void asks_every_indicator_and_opens_pages_after_events() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<IndicatorTiming> asked;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            asked = new QuestionsBenchmark(out).run(folder, 3, 0.01, 1);
        }

        assertThat(asked).hasSameSizeAs(IndicatorCatalogue.read().all());
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("events read and folded", "LA-01", "the plan's page, first after");
    }
}
