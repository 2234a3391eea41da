package org.goldenthread.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.goldenthread.pathway.ids.EventId;
import org.jspecify.annotations.Nullable;

/** A problem as it is sent (RFC 9457); what is absent is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        @Nullable String rule,
        List<EventId> facts,
        @Nullable String field,
        List<Fault> errors,
        List<Conflict> conflicts,
        @Nullable InOneGo together,
        String traceId) {

    /** The problem of the request with this trace id. */
    public static ProblemBody of(Problem problem, String trace) {
        return new ProblemBody(
                problem.type(),
                problem.title(),
                problem.status().value(),
                problem.detail(),
                URI.create("urn:goldenthread:request:" + trace),
                problem.rule(),
                problem.facts(),
                problem.field(),
                problem.errors(),
                problem.conflicts(),
                problem.together(),
                trace);
    }
}
