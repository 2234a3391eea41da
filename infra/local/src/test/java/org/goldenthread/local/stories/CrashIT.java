package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing that was acknowledged is lost, and nothing is there twice, whatever is killed. */
class CrashIT {

    private static final int EXPORTS = 10;

    private final Product product = Products.rough();

    @Test
    void killing_the_command_service_during_fifty_commands_loses_none_and_doubles_none() {
        new FiftyCommands(product).crash("2024-01-08", running -> running.kill("command-service"));
    }

    @Test
    void killing_everything_during_fifty_commands_and_ten_exports_loses_none_and_doubles_none() {
        List<String> asked = new ArrayList<>();
        new FiftyCommands(product)
                .crash(
                        "2024-02-05",
                        running -> {
                            IntStream.range(0, EXPORTS).forEach(_ -> asked.add(export("")));
                            running.killEverything();
                        });

        for (String export : asked) {
            JsonNode told = completed(export);
            String again = export("?asKnown=" + told.path("position").asLong());

            assertThat(told.path("eventsWritten")).isEqualTo(told.path("events"));
            assertThat(completed(again).path("sha256")).isEqualTo(told.path("sha256"));
        }
    }

    private String export(String question) {
        Caller.Answer answer =
                product.as(Role.AUDITOR).post("/api/history/exports" + question, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return "/api/history/exports/" + answer.body().path("id").asString();
    }

    private JsonNode completed(String export) {
        Caller auditor = product.as(Role.AUDITOR);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        auditor.ask(export).body().path("state").asString().equals("completed"));
        return auditor.ask(export).body();
    }
}
