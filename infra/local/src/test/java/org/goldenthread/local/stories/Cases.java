package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.local.stories.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** The cases behind a figure: for each child the ids of the events that put it there. */
record Cases(Map<String, Set<String>> eventIdsByChild) {

    static Cases of(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Map<String, Set<String>> cases = new TreeMap<>();
        for (JsonNode one : items(answer.body(), "cases")) {
            Set<String> ids =
                    cases.computeIfAbsent(one.path("childId").stringValue(), _ -> new TreeSet<>());
            one.path("eventIds").forEach(id -> ids.add(id.stringValue()));
        }
        return new Cases(cases);
    }

    Set<String> eventIdsOf(String child) {
        return eventIdsByChild.getOrDefault(child, Set.of());
    }

    /** The ids of every event in a child's history. */
    static Set<String> historyIds(Answer history) {
        assertThat(history.status()).as(history.text()).isEqualTo(200);
        Set<String> ids = new TreeSet<>();
        items(history.body(), "events")
                .forEach(event -> ids.add(event.path("eventId").stringValue()));
        return ids;
    }

    /** A list as a page holds it, or the answer itself where it is the list. */
    static List<JsonNode> items(JsonNode body, String name) {
        JsonNode list = body.isArray() ? body : body.path(name);
        return list.valueStream().toList();
    }
}
