package org.goldenthread.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same code as the benchmark, run small; it measures, and never judges. Nothing is fetched for
 * it: the part of Emmett is for who has it, in a folder that {@code -Demmett.folder} names.
 */
class RivalsBenchmarkIT {

    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir Path folder;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);

    /** The benchmark itself compares what was appended with what stands there. */
    @Test
    void every_append_that_is_counted_stands_in_its_store() throws Exception {
        List<AppendRate> measured =
                new RivalsBenchmark(out, Optional.empty()).append(folder, List.of(1, 4), SHORT);

        assertThat(measured)
                .extracting(AppendRate::who)
                .containsExactly("ours", "Axon", "ours", "Axon", "ours", "Axon", "ours", "Axon");
        assertThat(measured).allSatisfy(rate -> assertThat(rate.each().sorted()).isNotEmpty());
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains(
                        "cores", "PostgreSQL", "Emmett is not measured", "at the expected version");
    }

    /** The benchmark itself compares the counts with those of our records. */
    @Test
    void every_rebuild_comes_to_the_same_counts() throws Exception {
        new RivalsBenchmark(out, Optional.empty()).rebuild(folder, 2_000);

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("ours: all records", "Axon: all records", "Axon: counts alone");
    }

    @Test
    void emmett_where_it_is_appends_and_counts_the_same() throws Exception {
        String fetched = System.getProperty("emmett.folder");
        assumeTrue(fetched != null, "Emmett was not fetched: -Demmett.folder names no folder");
        RivalsBenchmark all = new RivalsBenchmark(out, Emmett.there(Path.of(fetched)));

        all.append(folder, List.of(2), SHORT);
        all.rebuild(folder, 2_000);

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("Emmett, 2 nodes", "Emmett: counts alone");
    }
}
