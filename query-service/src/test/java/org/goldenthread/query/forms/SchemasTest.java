package org.goldenthread.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandServiceProperties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command service is replaced by a newer release while this one goes on. */
class SchemasTest {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));
    private final InstantSource source = now::get;
    private final Schemas schemas =
            new Schemas(
                    source.withZone(ZoneOffset.UTC),
                    new CommandServiceProperties("http://localhost", KEPT, KEPT, KEPT, KEPT));

    @Test
    void what_a_newer_release_asks_is_known_in_time() {
        assertThat(asked("old")).isEqualTo("old");
        assertThat(asked("new")).isEqualTo("old");

        now.updateAndGet(then -> then.plus(KEPT).plusMillis(1));

        assertThat(asked("new")).isEqualTo("new");
    }

    @Test
    void an_act_that_came_with_a_newer_release_is_known_at_once() {
        asked("old");

        JsonNode found = schemas.of("record-new", () -> catalogue("record-new", "new"));

        assertThat(found.asString()).isEqualTo("new");
    }

    @Test
    void there_is_no_act_that_the_command_service_does_not_name() {
        assertThatThrownBy(() -> schemas.of("no-such", () -> catalogue("record-contact", "old")))
                .isInstanceOf(ProblemException.class);
    }

    private String asked(String released) {
        return schemas.of("record-contact", () -> catalogue("record-contact", released)).asString();
    }

    private static JsonNode catalogue(String name, String schema) {
        return JsonMapper.shared()
                .createArrayNode()
                .add(
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("name", name)
                                .put("schema", schema));
    }
}
