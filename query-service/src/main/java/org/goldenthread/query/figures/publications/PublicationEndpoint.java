package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsPublications;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Publications: drafted, reviewed, published once, and read for ever. */
@RestController
@RequestMapping("/api/publications")
@Tag(name = "Publications", description = "Figures frozen as they were reported.")
class PublicationEndpoint {

    private final IndicatorCatalogue catalogue;
    private final Publications publications;
    private final Publishing publishing;
    private final Knowledge knowledge;

    PublicationEndpoint(
            IndicatorCatalogue catalogue,
            Publications publications,
            Publishing publishing,
            Knowledge knowledge) {
        this.catalogue = catalogue;
        this.publications = publications;
        this.publishing = publishing;
        this.knowledge = knowledge;
    }

    /** A page of publications. */
    record PublicationsPage(
            Instant asKnown,
            long position,
            List<PublicationShown> publications,
            @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    /** What must be known before anything is published. */
    record WaitingRequest(
            @Schema(description = "journal position to wait for") Optional<Long> after)
            implements RequestParameters {}

    @Operation(
            summary = "Publish figures, or draft their publication",
            description =
                    "A title, the days (asAt, or from and to; a figure may have its own) and a list"
                            + " of figures: code, and if wanted by and options. With draft: true it is"
                            + " a draft, whose figures stay live until it is published.")
    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping
    ResponseEntity<PublicationShown> begin(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader("Authorization") String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            WaitingRequest wait) {
        PublicationAsked publication = PublicationAsked.read(read(body), catalogue);
        return created(
                publishing.begin(
                        publication,
                        Caller.current().subject(),
                        new CommandClient.Asker(authorization, key),
                        wait.after()));
    }

    @Operation(summary = "Publish a reviewed draft, as its figures are now")
    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping("/{id}/publish")
    ResponseEntity<PublicationShown> publish(
            @PathVariable String id,
            @RequestHeader("Authorization") String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            WaitingRequest wait) {
        UUID publication = Parameters.id("id", id);
        return created(
                publishing.publish(
                        publication, new CommandClient.Asker(authorization, key), wait.after()));
    }

    @Operation(
            summary = "Say that you looked at a draft",
            description =
                    "A remark about the figures of at most 200 characters, never about a person."
                            + " Nobody reviews what they drafted.")
    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.MANAGER})
    @PostMapping("/{id}/review")
    PublicationShown review(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader("Authorization") String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            WaitingRequest wait) {
        UUID publication = Parameters.id("id", id);
        return publishing.review(
                publication,
                line(body, "remark"),
                new CommandClient.Asker(authorization, key),
                wait.after());
    }

    @Operation(
            summary = "Withdraw a publication",
            description =
                    "A reason of at most 200 characters, never about a person. It stays readable"
                            + " for ever, and says why it no longer stands.")
    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping("/{id}/withdraw")
    PublicationShown withdraw(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader("Authorization") String authorization,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            WaitingRequest wait) {
        UUID publication = Parameters.id("id", id);
        return publishing.withdraw(
                publication,
                line(body, "reason"),
                new CommandClient.Asker(authorization, key),
                wait.after());
    }

    @Operation(summary = "All publications, the newest first")
    @ReadsPublications
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    PublicationsPage all(KnowledgeRequest asked, PageRequest paging) {
        Page page = paging.page();
        return knowledge.answer(
                asked,
                page,
                known -> {
                    List<Publication> fetched =
                            publications.all(known, page.offset(), page.oneMore());
                    return new PublicationsPage(
                            known.instant(),
                            known.position(),
                            page.cut(fetched).stream()
                                    .map(one -> publishing.shown(one, known))
                                    .toList(),
                            page.next(fetched, known));
                });
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked, PageRequest paging) {
        return PublicationTables.of(all(asked, paging).publications());
    }

    @Operation(
            summary = "A publication as it was on its day, for ever",
            description = "The figures of a draft are live, and it says so.")
    @ReadsPublications
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicationShown one(@PathVariable String id, KnowledgeRequest asked) {
        UUID publication = Parameters.id("id", id);
        return knowledge.answer(
                asked, known -> publishing.shown(publications.known(publication, known), known));
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(path = "/{id}", produces = Csv.TYPE)
    String oneAsTable(@PathVariable String id, KnowledgeRequest asked) {
        return PublicationTables.of(List.of(one(id, asked)));
    }

    private static ResponseEntity<PublicationShown> created(PublicationShown publication) {
        return ResponseEntity.created(
                        URI.create("/api/publications/" + publication.publicationId()))
                .body(publication);
    }

    private static String line(byte @Nullable [] body, String field) {
        JsonNode line = read(body).path(field);
        if (!line.isString() || line.stringValue().isBlank()) {
            throw malformed(field, "is missing");
        }
        return line.stringValue();
    }

    private static JsonNode read(byte @Nullable [] body) {
        JsonNode node = Json.STRICT.readTree(body == null ? new byte[0] : body);
        if (node.isMissingNode()) {
            throw malformed("body", "must be JSON");
        }
        return node;
    }

    private static ProblemException malformed(String field, String message) {
        return new ProblemException(Problem.malformed(List.of(new Fault(field, message))));
    }
}
