package org.goldenthread.query;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;

/** Says which facts may be corrected: those that a test allowed, by anybody. */
public final class StandInCorrections {

    private static final Map<UUID, Set<UUID>> ALLOWED = new ConcurrentHashMap<>();

    private StandInCorrections() {}

    /** From now on this fact of the child may be corrected. */
    public static void allow(ChildId child, EventId fact) {
        ALLOWED.computeIfAbsent(child.value(), _ -> ConcurrentHashMap.newKeySet())
                .add(fact.value());
    }

    static void take(HttpExchange exchange) throws IOException {
        String child = exchange.getRequestURI().getPath().split("/")[3];
        StandInCommandService.answer(
                exchange,
                200,
                ALLOWED.getOrDefault(UUID.fromString(child), Set.of()).stream()
                        .map(event -> "\"" + event + "\"")
                        .collect(Collectors.joining(",", "{\"events\": [", "]}")));
    }
}
