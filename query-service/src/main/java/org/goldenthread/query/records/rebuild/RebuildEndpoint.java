package org.goldenthread.query.records.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Rebuilds over HTTP: ask for one, watch it, read what it found. */
@RestController
@RequestMapping("/api/rebuilds")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
@Tag(
        name = "Rebuilds",
        description =
                "The records, computed once more from the journal and compared with the live ones.")
class RebuildEndpoint {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "state",
                    "adopt",
                    "adopted",
                    "position",
                    "eventsRead",
                    "seconds",
                    "equal",
                    "startedAt");

    /** The list of rebuilds is as it is, whatever is known of children. */
    private static final AsKnown TOLD_BY_NO_JOURNAL = new AsKnown(0, Instant.EPOCH);

    private final RebuildWishes wishes;
    private final Rebuilds rebuilds;

    RebuildEndpoint(RebuildWishes wishes, Rebuilds rebuilds) {
        this.wishes = wishes;
        this.rebuilds = rebuilds;
    }

    /**
     * What is asked.
     *
     * @param adopt whether the rebuilt records are to replace the live ones
     */
    record Wish(@Nullable Boolean adopt) {}

    /** A page of rebuilds; {@code next} continues the list and is absent at its end. */
    record Listed(List<Rebuild> rebuilds, @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    @Operation(
            summary = "Rebuild the records up to the newest event",
            description =
                    "Only an administrator may have them adopted. One rebuild runs at a time; a"
                            + " second is refused with 409.")
    @PostMapping
    ResponseEntity<Rebuild> begin(
            @Parameter(schema = @Schema(implementation = Wish.class)) @RequestBody(required = false)
                    @Nullable JsonNode body)
            throws SQLException {
        UUID id = wishes.begin(adopt(body), Caller.current());
        return ResponseEntity.accepted()
                .location(URI.create("/api/rebuilds/" + id))
                .body(rebuilds.named(id).orElseThrow());
    }

    @Operation(summary = "How far a rebuild is, and what it found in every table")
    @GetMapping("/{id}")
    Rebuild one(@PathVariable String id) {
        return wishes.named(Parameters.id("id", id));
    }

    @Operation(
            summary = "Cancel a rebuild",
            description =
                    "Whoever may begin it may cancel it. It ends soon afterwards; the live records"
                            + " stay as they are. One that has ended is refused with 409.")
    @PostMapping("/{id}/cancel")
    ResponseEntity<Rebuild> cancel(@PathVariable String id) {
        UUID rebuild = Parameters.id("id", id);
        wishes.cancel(rebuild, Caller.current());
        return ResponseEntity.accepted().body(wishes.named(rebuild));
    }

    @Operation(summary = "All rebuilds, the newest first")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed all(PageRequest paging) {
        Page page = paging.page();
        List<Rebuild> fetched = rebuilds.list(page.offset(), page.oneMore());
        return new Listed(page.cut(fetched), page.next(fetched, TOLD_BY_NO_JOURNAL));
    }

    @Operation(hidden = true)
    @GetMapping(produces = "text/csv")
    String table(PageRequest paging) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Rebuild it : all(paging).rebuilds()) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            it.id(),
                            it.state(),
                            it.adopt(),
                            it.adopted(),
                            it.position(),
                            it.eventsRead(),
                            it.seconds(),
                            it.equal(),
                            it.startedAt()));
        }
        return Csv.of(COLUMNS, rows);
    }

    private static boolean adopt(@Nullable JsonNode body) {
        if (body == null || body.isNull()) {
            return false;
        }
        List<Fault> faults = new ArrayList<>();
        if (!body.isObject()) {
            faults.add(new Fault("body", "must be an object such as {\"adopt\": false}"));
        }
        body.propertyNames().stream()
                .filter(name -> !name.equals("adopt"))
                .forEach(_ -> faults.add(new Fault("body", "has a field that is not known here")));
        JsonNode adopt = body.path("adopt");
        if (!adopt.isMissingNode() && !adopt.isBoolean()) {
            faults.add(new Fault("adopt", "must be true or false"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
        return adopt.asBoolean(false);
    }
}
