package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessNoteTest {

    @TempDir private Path folder;

    @Test
    void finds_the_process_that_was_written_down() {
        ProcessNote note = new ProcessNote(folder.resolve("service"));
        note.write(ProcessHandle.current());

        assertThat(note.stillRunning()).contains(ProcessHandle.current());
    }

    @Test
    void leaves_alone_another_process_that_has_got_the_same_id() throws IOException {
        Path file = folder.resolve("service");
        Files.writeString(file, ProcessHandle.current().pid() + "\n1970-01-01T00:00:00Z\n");

        assertThat(new ProcessNote(file).stillRunning()).isEmpty();
    }

    @Test
    void finds_nothing_without_a_note_or_with_a_torn_one() throws IOException {
        Path torn = folder.resolve("torn");
        Files.writeString(torn, "12");

        assertThat(new ProcessNote(folder.resolve("none")).stillRunning()).isEmpty();
        assertThat(new ProcessNote(torn).stillRunning()).isEmpty();
    }
}
