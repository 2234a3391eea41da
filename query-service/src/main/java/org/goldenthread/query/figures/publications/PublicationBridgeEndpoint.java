package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.bridge.BridgeTable;
import org.goldenthread.query.visibility.ReadsPublications;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Operation(
            summary = "Why published figures are others today",
            description =
                    "Works every figure out again as it was known: reproduced says whether it, and"
                            + " the cases behind it, are exactly those published. Then the bridge from"
                            + " it to what is known now, or at toKnown.")
    @Parameter(
            name = "toKnown",
            in = ParameterIn.QUERY,
            description = "instant or position; or now")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @ReadsPublications
    @GetMapping(path = "/{id}/bridge", produces = MediaType.APPLICATION_JSON_VALUE)
    Proofs.Proof bridge(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        return prove(id, asked, Page::of);
    }

    private Proofs.Proof prove(
            String id, MultiValueMap<String, String> asked, Function<Parameters, Page> howMuch) {
        UUID publication = Parameters.id("id", id);
        Parameters parameters = new Parameters(asked);
        Page page = howMuch.apply(parameters);
        var to = page.moment(parameters.moment("toKnown"));
        var after = parameters.position("after");
        parameters.check();
        return knowledge.between(
                to, to, after, (_, known) -> proofs.prove(publication, known, page));
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(path = "/{id}/bridge", produces = Csv.TYPE)
    String bridgeAsTable(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> asked) {
        return BridgeTable.of(
                prove(id, asked, Page::ofFile).figures().stream()
                        .map(Proofs.ProvenFigure::bridge)
                        .toList());
    }

    @Operation(
            summary = "How far published figures have moved (DQ-03)",
            description =
                    "As now known less as reported, for every figure published of a day or period"
                            + " that ends from one day to another, the oldest publication first.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "earliest last day of a figure")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "latest last day of a figure")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "of one indicator only")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @ReadsPublications
    @GetMapping(path = "/restatements", produces = MediaType.APPLICATION_JSON_VALUE)
    RestatementsPage restatements(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        LocalDate from = parameters.day("from").orElse(LocalDate.MIN);
        LocalDate to = parameters.day("to").orElse(LocalDate.MAX);
        Optional<String> code = parameters.text("code");
        Page page = Page.of(parameters);
        var moment = page.moment(parameters.moment("asKnown"));
        var after = parameters.position("after");
        parameters.check();
        Predicate<Reported> wanted =
                one -> {
                    LocalDate last = Restatement.lastDay(one.figure());
                    return !last.isBefore(from)
                            && !last.isAfter(to)
                            && code.map(one.figure().asked().code().text()::equals).orElse(true);
                };
        return knowledge.answer(moment, after, known -> restatements(known, wanted, page));
    }

    @Operation(hidden = true)
    @ReadsPublications
    @GetMapping(path = "/restatements", produces = Csv.TYPE)
    String restatementsAsTable(@RequestParam MultiValueMap<String, String> asked) {
        return PublicationTables.restatements(restatements(asked).restatements());
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
