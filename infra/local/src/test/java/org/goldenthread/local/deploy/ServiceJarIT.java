package org.goldenthread.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.bench.processes.ServiceJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the second start of a service quicker never outlives its jar, and is never half. */
class ServiceJarIT {

    private static final String LEARNS = "-XX:AOTCacheOutput=";
    private static final String KNOWS = "-XX:AOTCache=";

    @TempDir private Path folder;
    private Path jar = Path.of("");

    @BeforeEach
    void built() throws IOException {
        jar =
                Files.copy(
                        ComposeFile.HOME.resolve("command-service/target/command-service-app.jar"),
                        folder.resolve("command-service-app.jar"));
    }

    @Test
    void the_first_run_learns_and_the_later_ones_know() throws IOException {
        ServiceJar first = ServiceJar.unpacked(jar);
        Path learning = Path.of(option(first, LEARNS));
        assertThat(first.isLearnt()).isFalse();

        Files.writeString(learning, "learnt");
        first.ended();

        ServiceJar second = ServiceJar.unpacked(jar);
        assertThat(second.isLearnt()).isTrue();
        assertThat(Path.of(option(second, KNOWS))).hasContent("learnt");
        assertThat(learning).doesNotExist();
    }

    @Test
    void a_run_that_was_killed_while_it_wrote_leaves_nothing() throws IOException {
        ServiceJar killed = ServiceJar.unpacked(jar);
        Path learning = Path.of(option(killed, LEARNS));
        Files.createFile(learning);
        Files.writeString(Path.of(learning + ".config"), "half");

        killed.ended();

        assertThat(ServiceJar.unpacked(jar).isLearnt()).isFalse();
        assertThat(Path.of(learning + ".config")).doesNotExist();
        assertThat(learning).doesNotExist();
    }

    @Test
    void a_new_jar_is_unpacked_anew_and_nothing_is_left_of_the_old() throws IOException {
        ServiceJar old = ServiceJar.unpacked(jar);
        Files.writeString(Path.of(option(old, LEARNS)), "learnt");
        old.ended();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-03-02T10:00:00Z")));

        assertThat(ServiceJar.unpacked(jar).isLearnt()).isFalse();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(Files::isDirectory)).hasSize(1);
        }
    }

    private static String option(ServiceJar jar, String name) {
        List<String> command = jar.command(List.of("-Xmx1g"));
        assertThat(command).contains("-Xmx1g");
        return command.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
