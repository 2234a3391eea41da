package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.local.stories.Caller.Answer;
import org.junit.jupiter.api.Assumptions;

/** Published fake returns, where they are beside the project or where RETURNS says. */
final class Samples {

    private static final Path FOLDER =
            Path.of(
                    System.getenv()
                            .getOrDefault(
                                    "RETURNS",
                                    Product.HOME.resolveSibling("shared/data").toString()));
    private static final List<String> TABLES =
            List.of(
                    "header",
                    "episodes",
                    "reviews",
                    "uasc",
                    "oc2",
                    "oc3",
                    "ad1",
                    "placed_for_adoption",
                    "previous_permanence",
                    "missing",
                    "sw_episodes");

    private Samples() {}

    /** Skips the story, and says why, when the files are not there. */
    static void mustBeThere() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: no sample returns in " + FOLDER + "; the variable RETURNS names others");
    }

    /** The tables of an SSDA903 return by the part names of the public contract. */
    static Map<String, Path> ssda903() {
        Map<String, Path> parts = new LinkedHashMap<>();
        TABLES.forEach(table -> parts.put(table, FOLDER.resolve("ssda903/" + table + ".csv")));
        parts.put("dolo", FOLDER.resolve("ssda903/DoLo.csv"));
        return parts;
    }

    static Map<String, Path> census(String file) {
        return Map.of("file", FOLDER.resolve("cin-census").resolve(file));
    }

    /** Sends a return; answers the path that tells how far it has come. */
    static String sent(Caller team, String path, Map<String, Path> parts) {
        return taken(team.importReturn(path, parts, Map.of()));
    }

    /** The path that tells how far a return has come that was taken in. */
    static String taken(Answer taken) {
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        String location = taken.response().headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    /** Waits until the import is in one of these states and answers what it says then. */
    static Answer awaitState(Caller team, String path, List<String> states) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> team.readCommands(path),
                        answer -> states.contains(answer.body().path("state").asString()));
    }
}
