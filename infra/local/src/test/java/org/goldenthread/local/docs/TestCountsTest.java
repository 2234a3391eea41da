package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./test says at its end, and with which status it ends, from what the tests reported. */
class TestCountsTest {

    private static final Path SHELL = Generated.HOME.resolve("infra/local/shell");
    private static final FileTime BEGUN = FileTime.from(Instant.parse("2026-03-02T10:00:00Z"));
    private static final String PASSED = "<testcase name=\"adds\" classname=\"org.one.SumTest\"/>";
    private static final String FAILED =
            "<testcase name=\"adds\" classname=\"org.one.SumTest\"><failure message=\"&#10;Expecting &lt;5>,&#10;  not &quot;6&quot;\" type=\"x\">at Sum</failure></testcase>";

    @TempDir static Path compiled;
    @TempDir Path project;

    /** How a run ended, and what it said. */
    private record Told(int status, String text) {}

    @BeforeAll
    static void compile_once() {
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(
                                        null,
                                        null,
                                        null,
                                        "-d",
                                        compiled.toString(),
                                        "--source-path",
                                        SHELL.toString(),
                                        SHELL.resolve("TestCounts.java").toString()))
                .isZero();
    }

    @BeforeEach
    void a_module_with_a_unit_test_and_one_with_a_database() throws IOException {
        Files.createFile(project.resolve("begun"));
        Files.setLastModifiedTime(project.resolve("begun"), BEGUN);
        write("pom.xml", "");
        write("one/pom.xml", "");
        write("one/src/test/java/org/one/SumTest.java", "");
        write("one/src/test/java/org/one/StoredIT.java", "");
        write("README.md", "| without infrastructure | nothing | 1,200 |\n");
    }

    @Test
    void all_passed_is_green_and_written_down() throws Exception {
        reported("surefire", "org.one.SumTest", 3, 0, PASSED);
        reported("failsafe", "org.one.StoredIT", 2, 0, "");

        Told told = counts("write");

        assertThat(told.status()).isZero();
        assertThat(told.text())
                .contains(
                        "without infrastructure: 3 passed, 0 failed, 0 skipped",
                        "with PostgreSQL or HTTP: 2 passed, 0 failed, 0 skipped",
                        "\n5 passed, 0 failed, 0 skipped")
                .doesNotContain("RED");
        assertThat(project.resolve("README.md")).content().contains("| nothing | 3 |");
    }

    @Test
    void a_failed_test_is_red_and_named_though_maven_went_on() throws Exception {
        reported("surefire", "org.one.SumTest", 3, 1, PASSED + FAILED);
        reported("failsafe", "org.one.StoredIT", 2, 0, "");

        Told told = counts("write");

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.text()).contains("RED: org.one.SumTest.adds: Expecting <5>, not \"6\"\n");
        assertThat(project.resolve("README.md")).content().contains("1,200");
    }

    @Test
    void a_class_that_reported_nothing_in_a_whole_run_is_red() throws Exception {
        reported("surefire", "org.one.SumTest", 3, 0, PASSED);
        Path earlier = reported("failsafe", "org.one.StoredIT", 2, 0, "");
        Files.setLastModifiedTime(earlier, FileTime.from(BEGUN.toInstant().minusSeconds(1)));

        Told told = counts("all");

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.text()).contains("RED: org.one.StoredIT did not run");
        assertThat(counts("some").status()).isZero();
    }

    @Test
    void the_answer_for_one_module_says_what_was_left_out() throws Exception {
        write("two/pom.xml", "");
        write("two/src/test/java/org/two/OtherTest.java", "");
        reported("surefire", "org.one.SumTest", 3, 0, PASSED);

        Told told = counts("one");

        assertThat(told.status()).isZero();
        assertThat(told.text())
                .contains("Long ones left out, which ./test runs, in 1 classes: StoredIT")
                .doesNotContain("OtherTest");
    }

    @Test
    void a_module_that_was_not_reached_is_named_once() throws Exception {
        write("two/pom.xml", "");
        write("two/src/test/java/org/two/OtherTest.java", "");
        write("two/src/test/java/org/two/AnotherTest.java", "");
        reported("surefire", "org.one.SumTest", 3, 0, PASSED);
        reported("failsafe", "org.one.StoredIT", 2, 0, "");

        Told told = counts("all");

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.text()).contains("RED: two, 2 classes, did not run");
    }

    @Test
    void when_nothing_ran_it_is_red_and_nothing_was_left_out() throws Exception {
        Told told = counts("one");

        assertThat(told.status()).isEqualTo(1);
        assertThat(told.text()).contains("nothing ran").doesNotContain("left out");
    }

    private Path reported(String plugin, String name, int tests, int failures, String cases)
            throws IOException {
        return write(
                "one/target/%s-reports/TEST-%s.xml".formatted(plugin, name),
                "<testsuite name=\"%s\" tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"%d\">%s</testsuite>"
                        .formatted(name, tests, failures, cases));
    }

    private Path write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Told counts(String what) throws IOException, InterruptedException {
        Process run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                Generated.HOME
                                        .resolve("infra/local/shell/TestCounts.java")
                                        .toString(),
                                "begun",
                                what)
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(run.waitFor(), text);
    }
}
