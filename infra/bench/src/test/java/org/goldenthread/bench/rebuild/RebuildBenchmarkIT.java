package org.goldenthread.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code as the benchmark, with a few thousand events; it measures, and never judges. */
@Tag("long")
class RebuildBenchmarkIT {

    @TempDir Path folder;

    /** The benchmark itself compares every row of each way with those of the others. */
    @Test
    void every_way_tells_the_same_rows_of_every_event() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<Measured> measured;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            measured = new RebuildBenchmark(out).run(folder, List.of(2_000L));
        }

        assertThat(measured)
                .extracting(Measured::way)
                .containsExactly(
                        "streaming processor",
                        "rebuilt and compared",
                        "rebuilt, compared and adopted",
                        "plain copy");
        assertThat(measured).allSatisfy(way -> assertThat(way.events()).isGreaterThan(1_000));
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains(
                        "cores",
                        "PostgreSQL",
                        "of the plain copy",
                        "times the streaming processor");
    }
}
