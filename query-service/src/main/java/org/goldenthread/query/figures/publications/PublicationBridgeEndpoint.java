package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.figures.bridge.BridgeTable;
import org.goldenthread.query.visibility.ReadsPublications;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of published figures: the bridge to what is known now, and restatements. */
@RestController
@RequestMapping("/api/publications")
@Tag(name = "Publications", description = "Figures frozen as they were reported.")
class PublicationBridgeEndpoint {

    private final Publications publications;
    private final Freezing freezing;
    private final Proofs proofs;
    private final Knowledge knowledge;

    PublicationBridgeEndpoint(
            Publications publications, Freezing freezing, Proofs proofs, Knowledge knowledge) {
        this.publications = publications;
        this.freezing = freezing;
        this.proofs = proofs;
        this.knowledge = knowledge;
    }

    /** A page of restatements. */
    record RestatementsPage(
            Instant asKnown,
            long position,
            List<Restatement> restatements,
            @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    /** A published figure, and where it was published. */
    private record Reported(
            Publication publication, FiguresPublished published, FrozenFigure figure) {}

    /** Up to when the bridge goes. */
    record SinceRequest(
            @Schema(description = "instant or journal position; now if left out")
                    Optional<Moment> toKnown,
            @Schema(description = "journal position that the answer must include")
                    Optional<Long> after)
            implements RequestParameters {}

    /** Which published figures. */
    record RestatedRequest(
            @Schema(description = "earliest last day of a figure") Optional<LocalDate> from,
            @Schema(description = "latest last day of a figure") Optional<LocalDate> to,
            @Schema(description = "of one indicator only") Optional<String> code)
            implements RequestParameters {}

    @Operation(
            summary = "Why published figures are others today",
            description =
                    "Works every figure out again as it was known: reproduced says whether it, and"
                            + " the cases behind it, are exactly those published. Then the bridge from"
                            + " it to what is known now, or at toKnown.")
    @ReadsPublications
    @GetMapping(path = "/{id}/bridge", produces = MediaType.APPLICATION_JSON_VALUE)
    Proofs.Proof bridge(@PathVariable String id, SinceRequest since, PageRequest paging) {
        return prove(id, since, paging.page());
    }

    private Proofs.Proof prove(String id, SinceRequest since, Page page) {
        UUID publication = Parameters.id("id", id);
        var to = page.moment(since.toKnown());
        return knowledge.between(
                to, to, since.after(), (_, known) -> proofs.prove(publication, known, page));
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(path = "/{id}/bridge", produces = Csv.TYPE)
    String bridgeAsTable(@PathVariable String id, SinceRequest since, PageRequest paging) {
        return BridgeTable.of(
                prove(id, since, paging.ofFile()).figures().stream()
                        .map(Proofs.ProvenFigure::bridge)
                        .toList());
    }

    @Operation(
            summary = "How far published figures have moved (DQ-03)",
            description =
                    "As now known less as reported, for every figure published of a day or period"
                            + " that ends from one day to another, the oldest publication first.")
    @ReadsPublications
    @GetMapping(path = "/restatements", produces = MediaType.APPLICATION_JSON_VALUE)
    RestatementsPage restatements(
            RestatedRequest which, KnowledgeRequest asked, PageRequest paging) {
        LocalDate from = which.from().orElse(LocalDate.MIN);
        LocalDate to = which.to().orElse(LocalDate.MAX);
        Page page = paging.page();
        Predicate<Reported> wanted =
                one -> {
                    LocalDate last = Restatement.lastDay(one.figure());
                    return !last.isBefore(from)
                            && !last.isAfter(to)
                            && which.code()
                                    .map(one.figure().asked().code().text()::equals)
                                    .orElse(true);
                };
        return knowledge.answer(asked, page, known -> restatements(known, wanted, page));
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(path = "/restatements", produces = Csv.TYPE)
    String restatementsAsTable(RestatedRequest which, KnowledgeRequest asked, PageRequest paging) {
        return PublicationTables.restatements(restatements(which, asked, paging).restatements());
    }

    private RestatementsPage restatements(AsKnown known, Predicate<Reported> wanted, Page page) {
        List<Reported> fetched = new ArrayList<>();
        for (Publication publication : publications.published(known)) {
            FiguresPublished published = publication.published();
            if (published != null) {
                published
                        .figures()
                        .forEach(figure ->
                                fetched.add(new Reported(publication, published, figure)));
            }
        }
        List<Reported> some =
                fetched.stream().filter(wanted).skip(page.offset()).limit(page.oneMore()).toList();
        return new RestatementsPage(
                known.instant(),
                known.position(),
                page.cut(some).stream().map(one -> restated(one, known)).toList(),
                page.next(some, known));
    }

    private Restatement restated(Reported one, AsKnown known) {
        return Restatement.of(
                one.publication(),
                one.published(),
                one.figure(),
                freezing.freeze(one.figure().asked(), known));
    }
}
