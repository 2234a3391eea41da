package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process was started, written down so that the next run finds it after a crash. A process id
 * is used again by the system, so the note holds the start time too.
 */
record ProcessNote(Path file) {

    void write(ProcessHandle process) {
        String note = process.pid() + "\n" + startOf(process) + "\n";
        try {
            Files.writeString(file, note, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the note, if that very one is still alive. */
    Optional<ProcessHandle> stillRunning() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> note = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (note.size() < 2) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(note.getFirst()))
                    .filter(process -> startOf(process).equals(note.get(1)));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
