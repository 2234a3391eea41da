package org.goldenthread.query.figures.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reference data: nothing in it is about a child. */
@RestController
@RequestMapping("/api/reference/{kind}")
@RolesAllowed(Roles.ANYONE_SIGNED_IN)
@Tag(
        name = "Reference data",
        description = "What figures and work lists are computed with, as known then.")
class ReferenceEndpoint {

    private final ReferenceLists lists;

    ReferenceEndpoint(ReferenceLists lists) {
        this.lists = lists;
    }

    /** A page of a list of reference data. */
    record ReferencePage(
            String kind,
            Instant asKnown,
            long position,
            List<Map<String, @Nullable Object>> items,
            @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    @Operation(
            summary = "Reference data of one kind",
            description =
                    "Kinds: populations, thresholds, clock-limits, bank-holidays, targets, code-sets, plans,"
                            + " teams (a line for each member), definitions."
                            + " knownFrom is the journal position of the change that made an item so;"
                            + " what came with the installation has none.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ReferencePage all(@PathVariable String kind, KnowledgeRequest asked, PageRequest paging) {
        ReferenceLists.Listed listed = lists.list(known(kind), asked, paging.page());
        return new ReferencePage(
                kind,
                listed.known().instant(),
                listed.known().position(),
                listed.items(),
                listed.next());
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(@PathVariable String kind, KnowledgeRequest asked, PageRequest paging) {
        ReferenceLists.Listed listed = lists.list(known(kind), asked, paging.page());
        return Csv.of(
                listed.columns(),
                listed.items().stream().map(item -> new ArrayList<>(item.values())).toList());
    }

    private static ReferenceKind known(String kind) {
        return ReferenceKind.of(kind)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-reference",
                                        "There are no reference data of that kind.")));
    }
}
