package org.goldenthread.bench.rivals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.platform.Json;
import tools.jackson.databind.JsonNode;

/** Emmett on Node, in a folder where npm has put it. */
final class Emmett {

    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", ".npmrc", "append.mjs", "rebuild.mjs");

    private final Path folder;

    private Emmett(Path folder) {
        this.folder = folder;
    }

    /** Fetches it into this folder; nothing where that cannot be done. */
    static Optional<Emmett> fetched(Path folder) throws IOException, InterruptedException {
        Emmett emmett = put(folder);
        try {
            Process npm =
                    new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("npm.log").toFile())
                            .start();
            return npm.waitFor() == 0 ? Optional.of(emmett) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** From a folder where it was fetched before. */
    static Optional<Emmett> there(Path folder) throws IOException {
        return Files.isDirectory(folder.resolve("node_modules"))
                ? Optional.of(put(folder))
                : Optional.empty();
    }

    private static Emmett put(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream in =
                    Objects.requireNonNull(
                            Emmett.class.getResourceAsStream("/rivals/emmett/" + file))) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        return new Emmett(folder);
    }

    /** A script that runs; it says one line of JSON at its end. */
    final class Script {

        private final Process process;

        private Script(Process process) {
            this.process = process;
        }

        JsonNode said() throws IOException, InterruptedException {
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("Emmett ended with " + said);
            }
            return Json.PLAIN.readTree(said);
        }
    }

    /** Starts a script of this name with what is asked of it. */
    Script start(String script, Object asked) throws IOException {
        return new Script(
                new ProcessBuilder("node", script, Json.PLAIN.writeValueAsString(asked))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start());
    }
}
