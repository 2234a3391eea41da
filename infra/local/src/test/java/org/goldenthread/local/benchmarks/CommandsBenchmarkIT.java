package org.goldenthread.local.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goldenthread.bench.commands.CommandsBenchmark;
import org.goldenthread.bench.commands.Latencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsBenchmarkIT {

    private static final Path JAR =
            Path.of("../../command-service/target/command-service-app.jar").toAbsolutePath();

    @TempDir Path folder;

    /** The benchmark itself compares what was answered with what stands in the journal. */
    @Test
    void every_command_that_it_counts_was_recorded_and_stands_in_the_journal() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<Latencies> measured;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            measured =
                    new CommandsBenchmark(out, List.of(1, 4), Duration.ofSeconds(1))
                            .run(JAR, folder);
        }

        assertThat(measured).hasSize(4);
        assertThat(measured)
                .allSatisfy(run -> {
                    assertThat(run.answered().sorted()).isNotEmpty().isSorted();
                    assertThat(run.refused()).isZero();
                });
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains(
                        "new child", "refused for its form", "a child of 2,000 events", "pgbench");
    }
}
