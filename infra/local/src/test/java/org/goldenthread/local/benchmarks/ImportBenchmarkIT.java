package org.goldenthread.local.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.bench.imports.ImportBenchmark;
import org.goldenthread.bench.imports.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBenchmarkIT {

    private static final Path JAR =
            Path.of("../../command-service/target/command-service-app.jar").toAbsolutePath();
    private static final int CHILDREN = 120;

    @TempDir Path folder;

    /** The benchmark itself compares what was told with what stands in the journal. */
    @Test
    void every_fact_of_a_first_return_stands_in_the_journal_once() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        List<Taken> taken;
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            taken = new ImportBenchmark(out, CHILDREN).run(JAR, folder);
        }

        // A registration, a first placement, a row of health and one of permanence for each child.
        assertThat(taken).extracting(Taken::children).containsOnly((long) CHILDREN);
        assertThat(taken.getFirst().facts()).isGreaterThanOrEqualTo(4 * CHILDREN);
        assertThat(taken.get(1).facts()).isZero();
        assertThat(taken.get(1).known()).isEqualTo(taken.getFirst().facts());
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("the first import", "one COPY");
    }
}
