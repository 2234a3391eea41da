package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole fact that was recorded, as the chronology shows it, with some fields otherwise. */
record Content(Diary.Page recorded, Map<String, String> otherwise) {

    JsonNode read(Product product) {
        String event = recorded.answer().eventId();
        Answer chronology =
                product.as(Role.SOCIAL_WORKER)
                        .ask(
                                "/api/children/%s/chronology?limit=1000&after=%d"
                                        .formatted(
                                                recorded.answer().stream(),
                                                recorded.answer().position()));
        assertThat(chronology.status()).as(chronology.text()).isEqualTo(200);
        ObjectNode content =
                chronology
                        .body()
                        .path("facts")
                        .valueStream()
                        .filter(fact ->
                                fact.path("eventIds")
                                        .valueStream()
                                        .anyMatch(id -> event.equals(id.stringValue())))
                        .map(fact -> (ObjectNode) fact.path("content"))
                        .findFirst()
                        .orElseThrow();
        otherwise.forEach(content::put);
        return content;
    }
}
