package org.goldenthread.local.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.goldenthread.bench.live.LiveBenchmark;
import org.goldenthread.bench.live.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveBenchmarkIT {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final int ACTS = 40;

    @TempDir Path folder;

    /** The benchmark itself ends when the stream never tells of an act that was acknowledged. */
    @Test
    void every_act_that_was_acknowledged_is_told_of_on_the_stream() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        Waits waits;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            waits = new LiveBenchmark(out, 20, ACTS).run(HOME, folder);
        }

        assertThat(waits.acknowledged().sorted()).hasSize(ACTS).isSorted();
        assertThat(waits.told().sorted()).hasSize(ACTS).isSorted();
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("acknowledged to told", "row with a notice");
    }
}
