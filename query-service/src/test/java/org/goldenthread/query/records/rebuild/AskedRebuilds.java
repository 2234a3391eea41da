package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Rebuilds as an administrator asks for them. */
record AskedRebuilds(MockMvcTester service) {

    private static final String REBUILDS = "/api/rebuilds/";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Begins one; answers its id. */
    String begin(boolean adopt) {
        MvcTestResult begun = http().post("/api/rebuilds", "{\"adopt\": " + adopt + "}");
        assertThat(begun).hasStatus(202);
        return Http.json(begun).path("id").asString();
    }

    JsonNode look(String id) {
        return Http.json(http().ask(REBUILDS + id));
    }

    MvcTestResult cancel(String id) {
        return http().post(REBUILDS + id + "/cancel");
    }

    /** As it is once it has told and compared everything. */
    JsonNode compared(String id) {
        Awaitility.await().atMost(LONGEST).until(() -> look(id).path("equal").isBoolean());
        return look(id);
    }

    /** As it is once it has ended. */
    JsonNode ended(String id) {
        Awaitility.await()
                .atMost(LONGEST)
                .until(() -> !look(id).path("state").asString().equals("running"));
        return look(id);
    }

    JsonNode done(boolean adopt) {
        JsonNode done = ended(begin(adopt));
        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("completed");
        assertThat(done.path("adopted").asBoolean()).isEqualTo(adopt);
        return done;
    }

    static List<String> differing(JsonNode rebuild) {
        return rebuild.path("tables")
                .valueStream()
                .filter(table -> !table.path("equal").asBoolean())
                .map(table -> table.path("table").asString())
                .toList();
    }

    private Http http() {
        return new Http(service, Role.ADMINISTRATOR);
    }
}
