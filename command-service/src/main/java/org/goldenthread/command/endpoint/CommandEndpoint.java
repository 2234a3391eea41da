package org.goldenthread.command.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.reading.ActCatalogue;
import org.goldenthread.command.reading.ActShape;
import org.goldenthread.command.reading.Fault;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts over HTTP: one, many, and the list of all there are. Each act checks its own roles. */
@RestController
@RequestMapping("/api/commands")
@PreAuthorize("isAuthenticated()")
class CommandEndpoint {

    private static final int MOST = 1_000;

    /** Reads strictly: a field said twice or text after the end is a fault, not a choice. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Asking asking;
    private final ActCatalogue catalogue;

    CommandEndpoint(Asking asking, ActCatalogue catalogue) {
        this.asking = asking;
        this.catalogue = catalogue;
    }

    /** One command of a batch. */
    record Item(String name, @Nullable String key, JsonNode command) {}

    /**
     * One result of a batch; {@code status} is what the command alone would have been answered
     * with.
     */
    record Result(
            @Nullable String key, int status, @Nullable Object answer, @Nullable Object problem) {}

    /** A command as the catalogue shows it. */
    record Shown(String name, String sentence, List<String> roles, Map<String, Object> schema) {

        static Shown of(ActShape act) {
            return new Shown(
                    act.name(),
                    act.sentence(),
                    act.roles().stream().map(Role::word).toList(),
                    act.schema());
        }
    }

    /** Every command with its sentence, its JSON schema and its roles. */
    @GetMapping
    List<Shown> all() {
        return catalogue.all().stream().map(Shown::of).toList();
    }

    /** Settles one command. */
    @PostMapping("/{name}")
    ResponseEntity<Object> one(
            @PathVariable String name,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Long version = null;
        if (ifMatch != null) {
            String digits = ifMatch.replaceFirst("^W/", "").replace("\"", "").strip();
            if (!digits.matches("\\d{1,18}")) {
                return malformed(
                        new Fault("If-Match", "This must be a stream version, a whole number."));
            }
            version = Long.valueOf(digits);
        }
        JsonNode asked = read(body);
        return asked == null
                ? malformed(new Fault("", "The body is not JSON that can be read."))
                : asking.ask(Caller.current(), name, asked, key, version).alone();
    }

    /** Settles many commands in their order; one that is refused never spoils another. */
    @PostMapping
    ResponseEntity<Object> many(@RequestBody(required = false) byte @Nullable [] body) {
        JsonNode items = read(body);
        if (items == null || !items.isArray() || items.size() > MOST) {
            return malformed(new Fault("", "The body must be a list of at most 1,000 commands."));
        }
        List<Result> results = new ArrayList<>();
        items.forEach(item -> results.add(result(item)));
        return ResponseEntity.ok(results);
    }

    private Result result(JsonNode item) {
        JsonNode name = item.get("name");
        JsonNode key = item.get("key");
        JsonNode command = item.get("command");
        String word = key != null && key.isString() ? key.stringValue() : null;
        if (name == null
                || !name.isString()
                || command == null
                || (key != null && word == null && !key.isNull())) {
            Fault fault =
                    new Fault("", "Each command has a name, a command and, if wanted, a key.");
            return new Result(
                    word, HttpStatus.BAD_REQUEST.value(), null, Refusals.of(List.of(fault)));
        }
        return switch (asking.ask(Caller.current(), name.stringValue(), command, word, null)) {
            case Answer.Done done -> new Result(word, HttpStatus.CREATED.value(), done, null);
            case Answer.Refused refused ->
                    new Result(word, refused.problem().getStatus(), null, refused.problem());
        };
    }

    private static @Nullable JsonNode read(byte @Nullable [] body) {
        try {
            JsonNode node = body == null ? null : JSON.readTree(body);
            return node == null || node.isMissingNode() ? null : node;
        } catch (JacksonException _) {
            return null;
        }
    }

    private static ResponseEntity<Object> malformed(Fault fault) {
        return new Answer.Refused(Refusals.of(List.of(fault))).alone();
    }
}
