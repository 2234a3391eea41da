package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.bench.DemoAct;
import org.goldenthread.bench.DemoAuthority;
import org.goldenthread.command.reading.ActCatalogue;
import org.goldenthread.command.reading.ActShape;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DemoSenderTest {

    private final ActCatalogue catalogue = new ActCatalogue();

    @Test
    void every_demo_act_is_read_again_as_it_was_written() {
        for (DemoAct act : DemoAuthority.acts(LocalDate.of(2026, 11, 20), 1)) {
            ObjectNode command = DemoSender.command(act);
            command.remove("knownAt");
            ActShape shape = catalogue.named(act.name()).orElseThrow();

            ActShape.Reading reading = shape.read(command);

            assertThat(reading.faults()).as(act.name()).isEmpty();
            assertThat(reading.act()).isEqualTo(act.act());
        }
    }
}
