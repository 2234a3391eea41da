package org.goldenthread.query.jobs.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.commandclient.ImportClient;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found in a return as lists of work: for each team, and for the data team. */
@Controller
@RolesAllowed({Roles.DATA_TEAM, Roles.ADMINISTRATOR})
class OwnersPages {

    private final ImportClient returns;
    private final Owners owners;
    private final Askers askers;
    private final PageLengths lengths;
    private final Pages pages;

    OwnersPages(
            ImportClient returns, Owners owners, Askers askers, PageLengths lengths, Pages pages) {
        this.returns = returns;
        this.owners = owners;
        this.askers = askers;
        this.lengths = lengths;
        this.pages = pages;
    }

    /** Whose list of work is shown. */
    record OwnerRequest(@Schema(description = "a team, or the data team") Optional<String> owner)
            implements RequestParameters {}

    @GetMapping("/imports/{id}/owners")
    ResponseEntity<String> owners(
            @PathVariable String id, OwnerRequest asked, HttpServletRequest request) {
        UUID sent = Parameters.id("id", id);
        CommandClient.Asker asker = askers.current(null);
        SentReturn one = returns.one(sent, asker);
        List<SentReturn.Finding> all = returns.allFindings(sent, asker);
        Map<UUID, String> known =
                owners.of(
                        all.stream()
                                .map(SentReturn.Finding::childId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        Map<String, List<SentReturn.Finding>> shares =
                all.stream().collect(Collectors.groupingBy(finding -> ownerOf(finding, known)));
        List<SentReturn.Finding> chosen =
                asked.owner().map(name -> shares.getOrDefault(name, List.of())).orElse(List.of());
        return pages.show(
                request,
                "progressowners",
                new OwnersPage(
                        one,
                        shares.entrySet().stream()
                                .map(share -> share(share.getKey(), share.getValue()))
                                .sorted(
                                        Comparator.comparingLong(OwnersPage.Share::findings)
                                                .reversed()
                                                .thenComparing(OwnersPage.Share::owner))
                                .toList(),
                        asked.owner(),
                        chosen.stream().limit(lengths.ownerFindings()).toList(),
                        Math.max(0, chosen.size() - lengths.ownerFindings())));
    }

    private static String ownerOf(SentReturn.Finding finding, Map<UUID, String> known) {
        return finding.childId() == null
                ? Owners.DATA_TEAM
                : known.getOrDefault(finding.childId(), Owners.DATA_TEAM);
    }

    private static OwnersPage.Share share(String owner, List<SentReturn.Finding> findings) {
        return new OwnersPage.Share(
                owner,
                findings.size(),
                findings.stream()
                        .map(SentReturn.Finding::childId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }
}
