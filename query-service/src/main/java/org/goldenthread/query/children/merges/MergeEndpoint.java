package org.goldenthread.query.children.merges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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

    /** Which merges. */
    record StageRequest(
            @Schema(description = "how far they have come; all when it is left out")
                    Optional<MergeStage> stage)
            implements RequestParameters {}

    @Operation(
            summary = "Merges that wait with their conflicts, are in force, or were undone",
            description = "In the order in which they were proposed.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    MergePage all(KnowledgeRequest asked, StageRequest which, PageRequest paging) {
        Page page = paging.page();
        return knowledge.answer(asked, page, known -> merges.list(which.stage(), known, page));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked, StageRequest which, PageRequest paging) {
        return Csv.of(
                List.of("kind", "survivor", "retired", "stage", "reason", "who", "conflicts"),
                all(asked, which, paging).merges().stream()
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
