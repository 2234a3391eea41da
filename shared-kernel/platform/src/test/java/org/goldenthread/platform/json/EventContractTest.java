package org.goldenthread.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.platform.testing.OpenVault;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_approved(Class<? extends JournalEvent> event) throws IOException {
        Path file = APPROVED.resolve(fileOf(event));
        String written = pretty(Samples.full(event));
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, written);
        }
        assertThat(file)
                .as(
                        "look at the new form, then approve it: mvn test -Dtest=%s -Dapprove=true",
                        "EventContractTest")
                .exists();
        assertThat(written)
                .as("the stored form has changed: raise the revision, or take the change back")
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_back_equal_from_its_approved_form(Class<? extends JournalEvent> event)
            throws IOException {
        byte[] approved = Files.readAllBytes(APPROVED.resolve(fileOf(event)));

        assertThat((Object) JSON.read(approved, event)).isEqualTo(Samples.full(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void reads_back_equal_with_everything_left_out_that_may_be(
            Class<? extends JournalEvent> event) {
        JournalEvent bare = Samples.bare(event);

        assertThat((Object) JSON.read(JSON.write(bare), event)).isEqualTo(bare);
    }

    /** Erasures were stored without it before there was anything to keep. */
    @Test
    void reads_an_erasure_that_kept_nothing() {
        byte[] stored = "{\"reason\":\"retention-ended\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(stored, IdentityErased.class))
                .isEqualTo(new IdentityErased(ErasureReason.RETENTION_ENDED, List.of()));
    }

    @Test
    void approves_nothing_that_no_event_is_stored_as() throws IOException {
        List<String> known = events().stream().map(EventContractTest::fileOf).toList();
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .isSubsetOf(known);
        }
    }

    private static String fileOf(Class<?> event) {
        return EventNames.nameOf(event) + "." + EventNames.revisionOf(event) + ".json";
    }

    private static String pretty(JournalEvent event) {
        return JSON.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
    }
}
