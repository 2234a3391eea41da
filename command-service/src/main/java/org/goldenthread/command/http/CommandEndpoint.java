package org.goldenthread.command.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemBody;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.problems.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Acts over HTTP: one, many, and the list of all there are. Each act checks its own roles. */
@RestController
@RequestMapping("/api/commands")
@RolesAllowed(Roles.ANYONE_SIGNED_IN)
class CommandEndpoint {

    private static final String JSON_LIKE = "application/*+json";

    /** What a body without a type counts as. */
    private static final String UNSAID = MediaType.APPLICATION_OCTET_STREAM_VALUE;

    private final CommandIntake asking;
    private final CommandCatalogue catalogue;
    private final IfMatch seen;
    private final CommandProperties properties;

    CommandEndpoint(
            CommandIntake asking,
            CommandCatalogue catalogue,
            IfMatch seen,
            CommandProperties properties) {
        this.properties = properties;
        this.asking = asking;
        this.catalogue = catalogue;
        this.seen = seen;
    }

    /**
     * One result of a batch; {@code status} is what the command alone would have been answered
     * with.
     */
    record Result(
            @Nullable String key,
            int status,
            CommandAnswer.@Nullable Done answer,
            @Nullable ProblemBody problem) {}

    /**
     * A command as the catalogue shows it.
     *
     * @param backfill who may tell it with {@code knownAt}, and with {@code recordedBy} of another:
     *     as they like until people record here, and from then on in an approved backfill that runs
     *     (GT-BF-1, GT-BF-2)
     */
    record Shown(
            String name,
            String sentence,
            List<String> roles,
            List<String> backfill,
            Map<String, Object> schema) {

        static Shown of(CommandShape act) {
            return new Shown(
                    act.name(),
                    act.sentence(),
                    act.roles().stream().map(Role::word).toList(),
                    CommandIntake.MAY_BACKFILL.stream().map(Role::word).sorted().toList(),
                    act.schema());
        }
    }

    /** Every command with its sentence, its JSON schema and its roles. */
    @GetMapping
    List<Shown> all() {
        return catalogue.all().stream().map(Shown::of).toList();
    }

    /** Settles one command; {@code If-Match} names what its streams must still be at. */
    @PostMapping(
            path = "/{name}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, JSON_LIKE, UNSAID})
    @ResponseStatus(HttpStatus.CREATED)
    CommandAnswer.Done one(
            @PathVariable String name,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return switch (asking.ask(Caller.current(), name, read(body), key, seen.read(ifMatch))) {
            case CommandAnswer.Done done -> done;
            case CommandAnswer.Refused(Problem problem) -> throw new ProblemException(problem);
        };
    }

    /** What one command would settle if it were given now; records nothing. */
    @PostMapping(
            path = "/{name}/preview",
            consumes = {MediaType.APPLICATION_JSON_VALUE, JSON_LIKE, UNSAID})
    Preview preview(
            @PathVariable String name, @RequestBody(required = false) byte @Nullable [] body) {
        return asking.rehearse(Caller.current(), name, read(body));
    }

    /** Settles many commands in their order; one that is refused never spoils another. */
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, JSON_LIKE, UNSAID})
    List<Result> many(
            @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        JsonNode items = read(body);
        if (!items.isArray() || items.size() > properties.batch()) {
            throw malformed(
                    "body",
                    "The body must be a list of at most %,d commands."
                            .formatted(properties.batch()));
        }
        List<Result> results = new ArrayList<>();
        items.forEach(item -> results.add(result(item, Trace.idOf(request))));
        return results;
    }

    private Result result(JsonNode item, String trace) {
        JsonNode name = item.get("name");
        JsonNode key = item.get("key");
        JsonNode command = item.get("command");
        String word = key != null && key.isString() ? key.stringValue() : null;
        if (name == null
                || !name.isString()
                || command == null
                || (word == null && key != null && !key.isNull())) {
            return refused(
                    word,
                    malformed("item", "An item has a name, a command and, if wanted, a key.")
                            .problem(),
                    trace);
        }
        return switch (asking.ask(Caller.current(), name.stringValue(), command, word, null)) {
            case CommandAnswer.Done done ->
                    new Result(word, HttpStatus.CREATED.value(), done, null);
            case CommandAnswer.Refused(Problem problem) -> refused(word, problem, trace);
        };
    }

    private static Result refused(@Nullable String key, Problem problem, String trace) {
        return new Result(key, problem.status().value(), null, ProblemBody.of(problem, trace));
    }

    private static JsonNode read(byte @Nullable [] body) {
        JsonNode node = Json.STRICT.readTree(body == null ? new byte[0] : body);
        if (node.isMissingNode()) {
            throw malformed("body", "The body must be JSON.");
        }
        return node;
    }

    private static ProblemException malformed(String field, String message) {
        return new ProblemException(Problem.malformed(List.of(new Fault(field, message))));
    }
}
