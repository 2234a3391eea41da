package org.goldenthread.query.children.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finding a child. What is known of the child travels in the body, never in an address. */
@RestController
@RequestMapping("/api/children/search")
@WorksWithChildren
@Tag(name = "Children")
class FindEndpoint {

    private final Finder finder;
    private final Knowledge knowledge;

    FindEndpoint(Finder finder, Knowledge knowledge) {
        this.finder = finder;
        this.knowledge = knowledge;
    }

    /**
     * What to send.
     *
     * @param given words of the first name
     * @param family words of the family name
     * @param identifier UPN, NHS number, the authority's own id, or the child's id here
     */
    record SearchRequest(
            @Nullable String given,
            @Nullable String family,
            @Nullable LocalDate bornOn,
            @Nullable String identifier) {}

    @Operation(
            summary = "Find a child by name, day of birth or identifier",
            description =
                    "The likeliest first, each with the reasons: same-identifier, same-name,"
                            + " near-spelling, beginning, sounds-alike, part-of-name, same-birth, birth-turned.")
    @PostMapping
    Found find(
            @Parameter(schema = @Schema(implementation = SearchRequest.class))
                    @RequestBody(required = false)
                    byte @Nullable [] body,
            KnowledgeRequest asked) {
        Parameters said = new Parameters(fields(body));
        Wanted wanted = Wanted.of(said);
        said.check();
        return knowledge.answer(asked, known -> finder.find(wanted, known));
    }

    private static MultiValueMap<String, String> fields(byte @Nullable [] body) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        JsonNode json =
                Optional.ofNullable(body).map(FindEndpoint::read).orElse(Json.STRICT.nullNode());
        if (!json.isObject()) {
            throw malformed("body", "must be a JSON object");
        }
        json.propertyStream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> {
                    if (!field.getValue().isString()) {
                        throw malformed("body", "must hold nothing but texts");
                    }
                    fields.add(field.getKey(), field.getValue().stringValue());
                });
        return fields;
    }

    private static JsonNode read(byte[] body) {
        try {
            return Json.STRICT.readTree(body);
        } catch (JacksonException _) {
            throw malformed("body", "must be JSON");
        }
    }

    private static ProblemException malformed(String field, String message) {
        return new ProblemException(Problem.malformed(List.of(new Fault(field, message))));
    }
}
