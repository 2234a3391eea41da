package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.bench.authority.DemoAuthority;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.reading.Recorder;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DemoSenderTest {

    private final CommandCatalogue catalogue = new CommandCatalogue();

    @Test
    void every_demo_act_is_read_again_as_it_was_written() {
        List<DemoEntry> entries = DemoAuthority.entries(LocalDate.of(2026, 11, 20), 1);
        for (DemoEntry entry : entries) {
            if (!(entry instanceof DemoCommand act)) {
                continue;
            }
            ObjectNode command = DemoSender.command(act.act(), act.knownAt(), act.by());
            command.remove("knownAt");
            Recorder.Reading recorder = Recorder.read(command.remove("recordedBy"), "recordedBy");
            assertThat(recorder.faults()).isEmpty();
            CommandShape shape = catalogue.named(act.name()).orElseThrow();

            CommandShape.Reading reading = shape.read(command);

            assertThat(reading.faults()).as(act.name()).isEmpty();
            assertThat(reading.act()).isEqualTo(act.act());
        }
    }

    @Test
    void a_mistake_is_voided_by_the_event_that_it_was_answered_with() {
        DemoVoid voided = mistake();
        JsonNode answered =
                JsonMapper.shared()
                        .readTree(
                                """
                                [{"eventId": "01980c5e-0000-7000-8000-000000000001", "stream": "%s"},
                                 {"eventId": "01980c5e-0000-7000-8000-000000000002", "stream": "%s"},
                                 {"eventId": "01980c5e-0000-7000-8000-000000000003", "stream": "another"}]
                                """
                                        .formatted(voided.child(), voided.child()));

        assertThat(DemoSender.correcting(voided, answered).act())
                .isEqualTo(
                        new VoidFact(
                                voided.child(),
                                EventId.of("01980c5e-0000-7000-8000-000000000002"),
                                voided.reason()));
    }

    @Test
    void a_mistake_and_its_voiding_never_share_a_batch() {
        DemoVoid voided = mistake();
        List<DemoEntry> entries = List.of(voided.wrong(), voided);

        assertThat(DemoData.batch(entries, "2026-11-20", 0))
                .containsExactly(new DemoSender.Item("demo-2026-11-20-0", voided.wrong()));
        assertThat(DemoData.batch(entries, "2026-11-20", 1))
                .containsExactly(new DemoSender.Item("demo-2026-11-20-1", voided));
    }

    private static DemoVoid mistake() {
        return DemoAuthority.entries(LocalDate.of(2026, 11, 20), 1).stream()
                .filter(DemoVoid.class::isInstance)
                .map(DemoVoid.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
