package org.goldenthread.query.figures.publications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.bridge.BridgeTable;
import org.goldenthread.query.visibility.ReadsPublications;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking back at a publication: why today's figures are different, and both as tables. */
@Controller
@RequestMapping("/publications")
@ReadsPublications
class PublicationBridgePages {

    private final Publications publications;
    private final Publishing publishing;
    private final Proofs proofs;
    private final Knowledge knowledge;
    private final Pages pages;

    PublicationBridgePages(
            Publications publications,
            Publishing publishing,
            Proofs proofs,
            Knowledge knowledge,
            Pages pages) {
        this.publications = publications;
        this.publishing = publishing;
        this.proofs = proofs;
        this.knowledge = knowledge;
        this.pages = pages;
    }

    @GetMapping("/{id}/bridge")
    ResponseEntity<String> bridge(
            @PathVariable String id, PageRequest paging, HttpServletRequest request) {
        UUID publication = Parameters.id("id", id);
        Page page = paging.page();
        Optional<Moment> moment = page.moment(Optional.empty());
        Proofs.Proof proof = proof(publication, moment, page);
        return pages.show(
                request,
                "publicationbridge",
                new PublicationBridgePage(
                        proof,
                        Optional.ofNullable(proof.next())
                                .map(next ->
                                        "/publications/%s/bridge?next=%s"
                                                .formatted(publication, next))));
    }

    @GetMapping("/{id}/bridge.csv")
    ResponseEntity<String> bridgeAsTable(@PathVariable String id) {
        UUID publication = Parameters.id("id", id);
        return Download.of(
                Csv.TYPE,
                "bridge-" + publication + ".csv",
                BridgeTable.of(
                        proof(publication, Optional.empty(), Page.whole()).figures().stream()
                                .map(Proofs.ProvenFigure::bridge)
                                .toList()));
    }

    @GetMapping("/{id}/figures.csv")
    ResponseEntity<String> figuresAsTable(@PathVariable String id) {
        UUID publication = Parameters.id("id", id);
        PublicationShown shown =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> publishing.shown(publications.known(publication, known), known));
        return Download.of(
                Csv.TYPE,
                "publication-" + publication + ".csv",
                PublicationTables.of(List.of(shown)));
    }

    private Proofs.Proof proof(UUID publication, Optional<Moment> moment, Page page) {
        return knowledge.between(
                moment,
                moment,
                Optional.empty(),
                (_, known) -> proofs.prove(publication, known, page));
    }
}
