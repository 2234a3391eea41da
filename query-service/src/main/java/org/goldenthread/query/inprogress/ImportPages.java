package org.goldenthread.query.inprogress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.acting.Acts;
import org.goldenthread.query.acting.Returns;
import org.goldenthread.query.acting.SentReturn;
import org.goldenthread.query.asking.Csv;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Statutory returns as pages: send one, leave it, come back and read what was found. */
@Controller
@RequestMapping("/imports")
@RolesAllowed({Roles.DATA_TEAM, Roles.ADMINISTRATOR})
class ImportPages {

    private static final int SOME = 100;
    private static final Set<HttpStatus> ANSWERED_ON_THE_FORM =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

    private final Returns returns;
    private final Askers askers;
    private final Pages pages;

    ImportPages(Returns returns, Askers askers, Pages pages) {
        this.returns = returns;
        this.askers = askers;
        this.pages = pages;
    }

    @GetMapping("/new")
    ResponseEntity<String> form(HttpServletRequest request) {
        return pages.show(request, "progressimportnew", new ImportForm("", "", List.of()));
    }

    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> send(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String knownAt,
            MultipartHttpServletRequest request) {
        Map<String, Resource> files = new LinkedHashMap<>();
        request.getFileMap()
                .forEach((part, file) -> {
                    if (!file.isEmpty()) {
                        files.put(part, file.getResource());
                    }
                });
        try {
            UUID id =
                    returns.send(
                            kind,
                            files,
                            knownAt.isBlank() ? Map.of() : Map.of("knownAt", knownAt.strip()),
                            askers.current(null));
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
                    new ImportForm(kind, knownAt, faults(kind, problem)));
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        UUID sent = Parameters.id("id", id);
        Parameters parameters = new Parameters(typed);
        long after = parameters.position("next").orElse(0L);
        parameters.check();
        Acts.Asker asker = askers.current(null);
        SentReturn.Findings findings = returns.findings(sent, after, SOME, asker);
        return pages.show(
                request,
                "progressimport",
                new ImportPage(
                        returns.one(sent, asker),
                        findings,
                        Optional.ofNullable(findings.next())
                                .map(next -> "/imports/" + sent + "?next=" + next)));
    }

    /** Everything that was found, as a table. */
    @GetMapping("/{id}/findings.csv")
    ResponseEntity<String> findings(@PathVariable String id) {
        UUID sent = Parameters.id("id", id);
        return Download.of(
                Csv.TYPE,
                "findings-" + sent + ".csv",
                Csv.of(
                        List.of("table", "line", "rule", "sentence", "recorded"),
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
