package org.goldenthread.query.jobs.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.children.history.HistoryForm;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports of the history over HTTP: ask for one, watch it, fetch its file. */
@RestController
@RequestMapping("/api/history/exports")
@ReadsWholeHistory
@Tag(
        name = "History exports",
        description = "Events of the whole journal as one CSV file, written while you wait or go.")
class ExportEndpoint {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "state",
                    "askedBy",
                    "askedAt",
                    "filters",
                    "position",
                    "events",
                    "eventsWritten",
                    "bytes",
                    "sha256");

    /** The list of exports is as it is, whatever is known of children. */
    private static final AsKnown TOLD_BY_NO_JOURNAL = new AsKnown(0, Instant.EPOCH);

    private final ExportWishes wishes;
    private final ExportFile file;

    ExportEndpoint(ExportWishes wishes, ExportFile file) {
        this.wishes = wishes;
        this.file = file;
    }

    /** A page of exports; {@code next} continues the list and is absent at its end. */
    record Listed(List<Export> exports, @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    @Operation(
            summary = "Export the events that the filters let through",
            description =
                    "As known at the position where the journal is now, or at asKnown: the same"
                            + " filters as known at the same position give the same file. It is kept"
                            + " until keptUntil.")
    @PostMapping
    ResponseEntity<Export> begin(HistoryForm form, KnowledgeRequest asked) {
        Export export = wishes.begin(form, asked, Caller.current());
        return ResponseEntity.accepted()
                .location(URI.create("/api/history/exports/" + export.id()))
                .body(export);
    }

    @Operation(summary = "How far an export is, and the SHA-256 digest of its file")
    @GetMapping("/{id}")
    Export one(@PathVariable String id) {
        return wishes.one(id, Caller.current());
    }

    @Operation(
            summary = "The file of an export",
            description =
                    "Who asked for it, auditors and administrators may have it; 404 until it is"
                            + " complete.")
    @GetMapping(path = "/{id}/events.csv", produces = Csv.TYPE)
    void file(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        file.send(wishes.one(id, Caller.current()), response);
    }

    @Operation(
            summary = "Exports, the newest first",
            description = "Auditors and administrators see everybody's, others their own.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Listed all(PageRequest paging) {
        Page page = paging.page();
        List<Export> fetched = wishes.list(Caller.current(), page.offset(), page.oneMore());
        return new Listed(page.cut(fetched), page.next(fetched, TOLD_BY_NO_JOURNAL));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String table(PageRequest paging) {
        return Csv.of(
                COLUMNS,
                all(paging).exports().stream()
                        .map(it ->
                                Arrays.<@Nullable Object>asList(
                                        it.id(),
                                        it.state(),
                                        it.askedBy(),
                                        it.askedAt(),
                                        it.form().at(""),
                                        it.position(),
                                        it.events(),
                                        it.eventsWritten(),
                                        it.bytes(),
                                        it.sha256()))
                        .toList());
    }
}
