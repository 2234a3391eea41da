package org.goldenthread.query.jobs.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.requests.SentParameters;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.commandclient.ImportClient;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Statutory returns as pages: send one, leave it, come back and read what was found. */
@Controller
@RequestMapping("/imports")
@RolesAllowed({Roles.DATA_TEAM, Roles.ADMINISTRATOR})
class ImportPages {

    private static final Set<HttpStatus> ANSWERED_ON_THE_FORM =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

    private final ImportClient returns;
    private final FigureMoves moves;
    private final Askers askers;
    private final PageLengths lengths;
    private final Pages pages;

    ImportPages(
            ImportClient returns,
            FigureMoves moves,
            Askers askers,
            PageLengths lengths,
            Pages pages) {
        this.returns = returns;
        this.moves = moves;
        this.askers = askers;
        this.lengths = lengths;
        this.pages = pages;
    }

    @GetMapping("/new")
    ResponseEntity<String> form(HttpServletRequest request) {
        return pages.show(request, "progressimportnew", new ImportForm("", "", List.of()));
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> send(
            @PathVariable String kind, ReturnFields sent, MultipartHttpServletRequest request) {
        Map<String, Resource> files = files(request);
        try {
            UUID id = returns.send(kind, files, sent.fields(), askers.current(null));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/imports/" + id)
                    .body("");
        } catch (ProblemException e) {
            Problem problem = e.problem();
            if (!ANSWERED_ON_THE_FORM.contains(problem.status())) {
                throw e;
            }
            return pages.show(
                    request,
                    problem.status(),
                    "progressimportnew",
                    new ImportForm(kind, sent.knownAt(), faults(kind, problem)));
        }
    }

    /** The files that were chosen, each in its part; a field that was left empty sends none. */
    private static Map<String, Resource> files(MultipartHttpServletRequest request) {
        Map<String, Resource> files = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        request.getMultiFileMap()
                .forEach((part, all) -> {
                    if (all.size() > 1) {
                        faults.add(SentParameters.repeated(part));
                    } else if (!all.getFirst().isEmpty()) {
                        files.put(part, all.getFirst().getResource());
                    }
                });
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
        return files;
    }

    /** The form that takes one back. */
    record TakingBackFields(
            @Schema(description = "a code that says why") String reason,
            @Schema(description = "why, in words", format = "lines") String words)
            implements RequestParameters {}

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id, FoundRequest asked, HttpServletRequest request) {
        UUID sent = Parameters.id("id", id);
        return show(
                sent,
                asked.rule(),
                asked.next().orElse(0L),
                Optional.empty(),
                HttpStatus.OK,
                request);
    }

    /** Takes everything back that an import recorded. */
    @RolesAllowed(Roles.DATA_TEAM)
    @PostMapping("/{id}/taking-back")
    ResponseEntity<String> takeBack(
            @PathVariable String id, TakingBackFields typed, HttpServletRequest request) {
        UUID sent = Parameters.id("id", id);
        try {
            UUID taken =
                    returns.takeBack(sent, typed.reason(), typed.words(), askers.current(null));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/imports/" + taken)
                    .body("");
        } catch (ProblemException e) {
            Problem problem = e.problem();
            if (!ANSWERED_ON_THE_FORM.contains(problem.status())) {
                throw e;
            }
            String fault =
                    problem.errors().stream()
                            .map(Fault::message)
                            .findFirst()
                            .orElse(problem.detail());
            return show(sent, Optional.empty(), 0, Optional.of(fault), problem.status(), request);
        }
    }

    private ResponseEntity<String> show(
            UUID sent,
            Optional<String> rule,
            long after,
            Optional<String> fault,
            HttpStatus status,
            HttpServletRequest request) {
        CommandClient.Asker asker = askers.current(null);
        SentReturn.Findings findings =
                returns.findings(sent, rule, after, lengths.findings(), asker);
        SentReturn one = returns.one(sent, asker);
        return pages.show(
                request,
                status,
                "progressimport",
                new ImportPage(
                        one,
                        returns.byRule(sent, asker),
                        rule,
                        findings,
                        Optional.ofNullable(findings.next())
                                .map(next -> "/imports/" + sent + "?" + of(rule) + "next=" + next),
                        Optional.of(one)
                                .filter(SentReturn::onlyLooked)
                                .map(_ -> moves.of(returns.moved(sent, asker))),
                        one.canBeTakenBack() && Caller.current().roles().contains(Role.DATA_TEAM),
                        fault));
    }

    private static String of(Optional<String> rule) {
        return rule.map(one -> "rule=" + URLEncoder.encode(one, StandardCharsets.UTF_8) + "&")
                .orElse("");
    }

    /** Everything that was found, as a table. */
    @GetMapping("/{id}/findings.csv")
    ResponseEntity<String> findings(@PathVariable String id) {
        UUID sent = Parameters.id("id", id);
        return Download.of(
                Csv.TYPE,
                "findings-" + sent + ".csv",
                Csv.of(
                        List.of("table", "line", "rule", "sentence", "recorded", "child", "remedy"),
                        returns.allFindings(sent, askers.current(null)).stream()
                                .map(SentReturn.Finding::asRow)
                                .toList()));
    }

    /** Each fault at a field that stands in the form of this kind of return. */
    private static List<Fault> faults(String kind, Problem problem) {
        if (problem.errors().isEmpty()) {
            return List.of(new Fault(kind + "-knownAt", problem.detail()));
        }
        String first = kind.equals("ssda903") ? "ssda903-header" : kind + "-file";
        return problem.errors().stream()
                .map(error ->
                        new Fault(
                                error.field().isEmpty() ? first : kind + "-" + error.field(),
                                error.message()))
                .toList();
    }
}
