package org.goldenthread.query.figures.publications;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.visibility.ReadsPublications;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One publication as a page, and what can be done with it: review, publish, withdraw. */
@Controller
@RequestMapping("/publications/{id}")
@ReadsPublications
class PublicationPages {

    private static final String KEY = "under which it is done once";

    private final Publications publications;
    private final Publishing publishing;
    private final Knowledge knowledge;
    private final Askers askers;
    private final Pages pages;

    PublicationPages(
            Publications publications,
            Publishing publishing,
            Knowledge knowledge,
            Askers askers,
            Pages pages) {
        this.publications = publications;
        this.publishing = publishing;
        this.knowledge = knowledge;
        this.askers = askers;
        this.pages = pages;
    }

    /** Something that is done with a publication, in the name of whoever is signed in. */
    private interface Deed {
        PublicationShown with(UUID publication, CommandClient.Asker asker);
    }

    /** What the page must know of, where somebody comes from doing something. */
    record SentFrom(@Schema(description = "the position to wait for") Optional<Long> after)
            implements RequestParameters {}

    /** The form of a review. */
    record Review(
            @Schema(description = "what was found", format = "lines") String remark,
            @Schema(description = KEY, requiredMode = RequiredMode.REQUIRED) String key)
            implements RequestParameters {}

    /** The form that publishes. */
    record Publish(@Schema(description = KEY, requiredMode = RequiredMode.REQUIRED) String key)
            implements RequestParameters {}

    /** The form that withdraws. */
    record Withdrawal(
            @Schema(description = "why", format = "lines") String reason,
            @Schema(description = KEY, requiredMode = RequiredMode.REQUIRED) String key)
            implements RequestParameters {}

    @GetMapping
    ResponseEntity<String> one(@PathVariable String id, SentFrom sent, HttpServletRequest request) {
        return pages.show(
                request, "publication", page(Parameters.id("id", id), sent.after(), "", List.of()));
    }

    @RolesAllowed({Roles.PERFORMANCE_OFFICER, Roles.MANAGER})
    @PostMapping("/review")
    ResponseEntity<String> review(
            @PathVariable String id, Review sent, HttpServletRequest request) {
        return worded(
                id,
                "remark",
                sent.remark(),
                sent.key(),
                (publication, asker) ->
                        publishing.review(
                                publication, sent.remark().strip(), asker, Optional.empty()),
                request);
    }

    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping("/publish")
    ResponseEntity<String> publish(
            @PathVariable String id, Publish sent, HttpServletRequest request) {
        return done(id, "publish", "", sent.key(), this::publishOnce, request);
    }

    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping("/withdraw")
    ResponseEntity<String> withdraw(
            @PathVariable String id, Withdrawal sent, HttpServletRequest request) {
        return worded(
                id,
                "reason",
                sent.reason(),
                sent.key(),
                (publication, asker) ->
                        publishing.withdraw(
                                publication, sent.reason().strip(), asker, Optional.empty()),
                request);
    }

    /** Whoever sends it twice sees what the first time did. */
    private PublicationShown publishOnce(UUID publication, CommandClient.Asker asker) {
        PublicationShown now =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> publishing.shown(publications.known(publication, known), known));
        return now.live() ? publishing.publish(publication, asker, Optional.empty()) : now;
    }

    private ResponseEntity<String> worded(
            String id,
            String field,
            String words,
            String key,
            Deed deed,
            HttpServletRequest request) {
        return words.isBlank()
                ? refused(
                        id,
                        words,
                        new Fault(field, "Enter a " + field),
                        HttpStatus.BAD_REQUEST,
                        request)
                : done(id, field, words, key, deed, request);
    }

    private ResponseEntity<String> done(
            String id,
            String field,
            String typed,
            String key,
            Deed deed,
            HttpServletRequest request) {
        UUID publication = Parameters.id("id", id);
        try {
            PublicationShown shown = deed.with(publication, askers.current(key));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/publications/" + shown.publicationId())
                    .body("");
        } catch (ProblemException e) {
            Problem problem = e.problem();
            if (problem.status() != HttpStatus.BAD_REQUEST
                    && problem.status() != HttpStatus.CONFLICT
                    && problem.status() != HttpStatus.FORBIDDEN) {
                throw e;
            }
            return refused(
                    id, typed, new Fault(field, sentence(problem)), problem.status(), request);
        }
    }

    private static String sentence(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().getFirst().message();
    }

    private ResponseEntity<String> refused(
            String id, String typed, Fault fault, HttpStatus status, HttpServletRequest request) {
        return pages.show(
                request,
                status,
                "publication",
                page(Parameters.id("id", id), Optional.empty(), typed, List.of(fault)));
    }

    private PublicationPage page(UUID id, Optional<Long> after, String typed, List<Fault> faults) {
        return knowledge.answer(
                Optional.empty(),
                after,
                known -> {
                    Publication publication = publications.known(id, known);
                    return new PublicationPage(
                            publishing.shown(publication, known),
                            may(publication),
                            UUID.randomUUID().toString(),
                            typed,
                            faults);
                });
    }

    private static PublicationPage.May may(Publication publication) {
        Caller caller = Caller.current();
        Set<Role> roles = caller.roles();
        Publication.Occasion drafted = publication.drafted();
        boolean officer = roles.contains(Role.PERFORMANCE_OFFICER);
        boolean draft = publication.state().equals("draft");
        return new PublicationPage.May(
                draft
                        && (officer || roles.contains(Role.MANAGER))
                        && (drafted == null || !drafted.by().equals(caller.subject())),
                draft && officer && !publication.reviews().isEmpty(),
                publication.state().equals("published") && officer);
    }
}
