package org.goldenthread.local.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goldenthread.bench.start.StartBenchmark;
import org.goldenthread.bench.start.StartWay;
import org.goldenthread.bench.start.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBenchmarkIT {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir Path folder;

    /** The benchmark itself ends when anything that it asks is answered otherwise than it must. */
    @Test
    void a_service_that_was_started_does_what_it_is_asked() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<Started> measured;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            measured =
                    new StartBenchmark(
                                    out, List.of("command-service"), List.of(StartWay.LATER), 1, 3)
                            .run(HOME, folder);
        }

        assertThat(measured)
                .singleElement()
                .satisfies(start -> {
                    assertThat(start.ready()).isGreaterThan(Duration.ZERO);
                    assertThat(start.asked() > 0)
                            .as("memory is known where Linux tells it")
                            .isEqualTo(Files.exists(Path.of("/proc/self/status")));
                });
        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("command-service", "unpacked, and learnt");
    }
}
