package org.goldenthread.query.forms;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandServiceProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What acts and facts hold, as the command service said a short while ago. It may be another
 * release by now, so it is asked again; until it answers, nobody waits for anybody.
 */
@Component
class Schemas {

    private final Clock clock;
    private final CommandServiceProperties properties;
    private final Map<String, JsonNode> facts = new ConcurrentHashMap<>();
    private volatile Map<String, JsonNode> acts = Map.of();
    private volatile Instant until = Instant.MIN;

    Schemas(Clock clock, CommandServiceProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    /** The schema of an act; throws a problem when there is none of that name. */
    JsonNode of(String act, Supplier<JsonNode> catalogue) {
        forgetInTime();
        if (!acts.containsKey(act)) {
            Map<String, JsonNode> fresh = new HashMap<>();
            catalogue
                    .get()
                    .forEach(each -> fresh.put(each.path("name").asString(), each.path("schema")));
            acts = Map.copyOf(fresh);
        }
        return Optional.ofNullable(acts.get(act))
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown("unknown-command", "There is no such act.")));
    }

    /** The schema of a kind of fact. */
    JsonNode ofFact(String type, Supplier<JsonNode> fact) {
        forgetInTime();
        JsonNode known = facts.get(type);
        if (known != null) {
            return known;
        }
        JsonNode fresh = fact.get().path("schema");
        facts.put(type, fresh);
        return fresh;
    }

    private void forgetInTime() {
        Instant now = clock.instant();
        if (now.isAfter(until)) {
            until = now.plus(properties.schemas());
            acts = Map.of();
            facts.clear();
        }
    }
}
