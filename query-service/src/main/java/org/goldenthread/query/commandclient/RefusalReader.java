package org.goldenthread.query.commandclient;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.InOneGo;
import org.goldenthread.platform.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What the command service refuses, as it is refused here. */
final class RefusalReader {

    private RefusalReader() {}

    static Problem problem(int status, JsonNode body) {
        List<Fault> errors = new ArrayList<>();
        body.path("errors")
                .forEach(error ->
                        errors.add(
                                new Fault(
                                        error.path("field").asString(""),
                                        error.path("message").asString(""))));
        List<Conflict> conflicts = new ArrayList<>();
        body.path("conflicts")
                .forEach(conflict ->
                        conflicts.add(
                                new Conflict(
                                        conflict.path("rule").asString(""),
                                        conflict.path("sentence").asString(""),
                                        events(conflict.path("facts")))));
        HttpStatus known = HttpStatus.resolve(status);
        String type = body.path("type").asString("urn:goldenthread:refusal:refused");
        return new Problem(
                known == null || known.is5xxServerError() ? HttpStatus.SERVICE_UNAVAILABLE : known,
                type.substring(type.lastIndexOf(':') + 1),
                body.path("title").asString("This was refused"),
                body.path("detail").asString("Nothing was recorded."),
                body.hasNonNull("rule") ? body.path("rule").asString() : null,
                events(body.path("facts")),
                body.hasNonNull("field") ? body.path("field").asString() : null,
                errors,
                conflicts,
                together(body.path("together")));
    }

    private static @Nullable InOneGo together(JsonNode way) {
        return way.isObject()
                ? new InOneGo(
                        way.path("act").asString(""),
                        way.path("href").asString(""),
                        events(way.path("facts")))
                : null;
    }

    private static List<EventId> events(JsonNode ids) {
        return ids.valueStream().map(id -> EventId.of(id.asString(""))).toList();
    }
}
