package org.goldenthread.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.testing.OpenVault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored form of every event is a promise: the journal keeps it for ever. It is approved once,
 * as one file per event and revision.
 */
class EventContractTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final EventJson JSON = new EventJson(new OpenVault());

    static List<Class<? extends JournalEvent>> events() {
        return EventNames.all();
    }

    static List<Approved> approved() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.sorted().map(Approved::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_approved(Class<? extends JournalEvent> event) throws IOException {
        Path file = APPROVED.resolve(fileOf(event));
        String written = pretty(Samples.full(event));
        if (Boolean.getBoolean("approve.stored") && !Files.exists(file)) {
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("a new form: look at it, then add it with -Dapprove.stored=true")
                .exists();
        assertThat(written)
                .as(
                        "the stored form of %s has changed. Take the change back, or: 1. raise the revision in @Stored, 2. write the Upcaster from the revision before it in Upcasters, 3. add the new file with -Dapprove.stored=true. The old file stays for ever.",
                        EventNames.nameOf(event))
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("approved")
    void reads_what_was_ever_approved_as_the_event_of_today(Approved form) throws IOException {
        assertThat(JSON.reads(form.event(), form.revision()))
                .as(
                        "the upcasters lead from %s to today; what is missing is an Upcaster from this revision in Upcasters",
                        form.file())
                .isTrue();
        JournalEvent read =
                JSON.read(Files.readAllBytes(form.file()), form.event(), form.revision());

        assertThat(JSON.read(JSON.write(read), form.event())).isEqualTo(read);
        if (form.revision() == EventNames.revisionOf(form.event())) {
            assertThat(read).isEqualTo(Samples.full(form.event()));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void has_a_file_for_every_revision_there_ever_was(Class<? extends JournalEvent> event) {
        assertThat(IntStream.rangeClosed(1, EventNames.revisionOf(event)))
                .allSatisfy(
                        revision -> assertThat(APPROVED.resolve(fileOf(event, revision))).exists());
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_back_equal_with_everything_left_out_that_may_be(
            Class<? extends JournalEvent> event) {
        JournalEvent bare = Samples.bare(event);

        assertThat((Object) JSON.read(JSON.write(bare), event)).isEqualTo(bare);
    }

    private static String fileOf(Class<?> event) {
        return fileOf(event, EventNames.revisionOf(event));
    }

    private static String fileOf(Class<?> event, int revision) {
        return EventNames.nameOf(event) + "." + revision + ".json";
    }

    /** A stored form of any release, and the event that it is read as today. */
    record Approved(Path file, Class<? extends JournalEvent> event, int revision) {

        static Approved of(Path file) {
            String[] name = file.getFileName().toString().split("\\.");
            return new Approved(
                    file,
                    EventNames.named(name[0]).orElseThrow(() -> new AssertionError(file)),
                    Integer.parseInt(name[1]));
        }
    }

    private static String pretty(JournalEvent event) {
        return JSON.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
    }
}
