package org.goldenthread.query.jobs.backfills;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Backfills over HTTP. */
@RestController
@RequestMapping("/api/backfills")
@ReadsWholeHistory
@Tag(name = "Backfills", description = "What was told of the past, and who agreed to it.")
class BackfillEndpoint {

    private final Backfills backfills;
    private final Knowledge knowledge;

    BackfillEndpoint(Backfills backfills, Knowledge knowledge) {
        this.backfills = backfills;
        this.knowledge = knowledge;
    }

    @Operation(
            summary = "Backfills that wait for approval, run, or have ended",
            description =
                    "In the order in which they were declared, with who took each step and how many"
                            + " events each brought.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BackfillList all(KnowledgeRequest asked, PageRequest paging) {
        Page page = paging.page();
        return knowledge.answer(asked, page, known -> backfills.list(known, page));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked, PageRequest paging) {
        return Csv.of(
                List.of(
                        "backfillId",
                        "stage",
                        "authority",
                        "source",
                        "reason",
                        "from",
                        "to",
                        "facts",
                        "who"),
                all(asked, paging).backfills().stream()
                        .map(one ->
                                Arrays.<@Nullable Object>asList(
                                        one.backfillId(),
                                        one.stage(),
                                        one.authority(),
                                        one.source(),
                                        one.reason(),
                                        one.from(),
                                        one.to(),
                                        one.facts(),
                                        one.steps().stream()
                                                .map(step ->
                                                        Objects.requireNonNullElse(step.who(), "?"))
                                                .collect(Collectors.joining(" "))))
                        .toList());
    }
}
