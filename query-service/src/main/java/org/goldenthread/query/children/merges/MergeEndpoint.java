package org.goldenthread.query.children.merges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.TakesKnowledge;
import org.goldenthread.query.asof.TakesPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which people on record were held to be one. */
@RestController
@RequestMapping("/api/merges")
@RolesAllowed({Roles.MANAGER, Roles.DATA_TEAM, Roles.AUDITOR})
@Tag(name = "Merges", description = "Which people on record were held to be one.")
class MergeEndpoint {

    private final Merges merges;
    private final Knowledge knowledge;

    MergeEndpoint(Merges merges, Knowledge knowledge) {
        this.merges = merges;
        this.knowledge = knowledge;
    }

    @Operation(
            summary = "Merges that wait with their conflicts, are in force, or were undone",
            description = "In the order in which they were proposed.")
    @TakesKnowledge
    @TakesPages
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "proposed, in-force or undone; all when it is left out")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    MergePage all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        Page page = Page.of(parameters);
        var stage =
                parameters.word(
                        "stage", Stream.of(MergeStage.values()).map(MergeStage::code).toList());
        var moment = page.moment(parameters.moment("asKnown"));
        var after = parameters.position("after");
        parameters.check();
        return knowledge.answer(moment, after, known -> merges.list(stage, known, page));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(@RequestParam MultiValueMap<String, String> asked) {
        return Csv.of(
                List.of("kind", "survivor", "retired", "stage", "reason", "who", "conflicts"),
                all(asked).merges().stream()
                        .map(merge ->
                                Arrays.<@Nullable Object>asList(
                                        merge.kind(),
                                        merge.survivor(),
                                        merge.retired(),
                                        merge.stage(),
                                        merge.reason(),
                                        merge.steps().stream()
                                                .map(step ->
                                                        Objects.requireNonNullElse(step.who(), "?"))
                                                .collect(Collectors.joining(" ")),
                                        merge.conflicts().stream()
                                                .map(Conflict::rule)
                                                .collect(Collectors.joining(" "))))
                        .toList());
    }
}
