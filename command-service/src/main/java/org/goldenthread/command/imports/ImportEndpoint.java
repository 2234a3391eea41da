package org.goldenthread.command.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Statutory returns over HTTP: send one, watch it, read what was found. */
@RestController
@RequestMapping("/api/imports")
@RolesAllowed({Roles.DATA_TEAM, Roles.ADMINISTRATOR})
class ImportEndpoint {

    private static final Obstacle UNKNOWN =
            new Obstacle(
                    "unknown-import",
                    "There is no import under this id.",
                    "Look for it in the list of imports.");

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportRequests requests;
    private final ImportIntake intake;
    private final ImportReports reports;
    private final ImportWorker worker;
    private final TakingBackRequests takingBack;
    private final Clock clock;

    ImportEndpoint(
            ImportRequests requests,
            ImportIntake intake,
            ImportReports reports,
            ImportWorker worker,
            TakingBackRequests takingBack,
            Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.reports = reports;
        this.worker = worker;
        this.takingBack = takingBack;
        this.clock = clock;
    }

    /** One page of findings; {@code next} continues the list and is absent at its end. */
    record Findings(List<ImportReports.Shown> findings, @Nullable Long next) {}

    /**
     * One page of imports, the newest first; {@code next} continues the list, absent at its end.
     */
    record Imports(List<ImportStatus> imports, @Nullable Long next) {}

    /** All imports, the newest first. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Imports all(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") long next) {
        requests.checkPage(limit, next);
        List<ImportStatus> page = reports.newest(next, limit);
        return new Imports(page, page.size() < limit ? null : Long.valueOf(next + limit));
    }

    /** Takes a return in; it is worked off afterwards. */
    @PostMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportStatus> send(
            @PathVariable String kind, MultipartHttpServletRequest request) throws IOException {
        ImportRequests.Sent sent = requests.read(kind, request, clock.instant());
        UUID id =
                intake.take(
                        kind,
                        sent.authority(),
                        sent.knownAt(),
                        submission(),
                        sent.dryRun(),
                        sent.parts());
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(reports.status(id).orElseThrow());
    }

    /** Takes back everything that an import recorded; it is worked off afterwards. */
    @RolesAllowed(Roles.DATA_TEAM)
    @PostMapping(path = "/{id}/taking-back", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportStatus> takeBack(
            @PathVariable String id, @RequestBody TakingBackRequests.TakeBackRequest asked) {
        UUID taken = takingBack.take(found(id), asked, submission());
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + taken))
                .body(reports.status(taken).orElseThrow());
    }

    private ImportJob.Submission submission() {
        Caller caller = Caller.current();
        return new ImportJob.Submission(
                caller.subject(),
                caller.roles().stream().map(Role::word).sorted().collect(Collectors.joining(",")),
                caller.agency(),
                clock.instant());
    }

    /** How far an import is. */
    @GetMapping("/{id}")
    ImportStatus status(@PathVariable String id) {
        return found(id);
    }

    /** How often each rule was broken, the worst first. */
    record FoundByRule(List<ImportReports.RuleCount> rules) {}

    /** What was found, by rule with counts, the worst first. */
    @GetMapping(path = "/{id}/findings/by-rule", produces = MediaType.APPLICATION_JSON_VALUE)
    FoundByRule byRule(@PathVariable String id) {
        return new FoundByRule(reports.byRule(found(id).id()));
    }

    /**
     * Figures that would move, and by how much.
     *
     * @param foretold the codes of all that can be told beforehand; what of them is not listed
     *     stays as it is
     */
    record WouldMove(List<Move> figures, List<String> foretold) {}

    /** Which figures a return that is only looked at would move, today and at the year ends. */
    @GetMapping(path = "/{id}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    WouldMove figures(@PathVariable String id) {
        return new WouldMove(
                reports.moved(found(id).id()),
                Stream.of(Foretold.values()).map(Foretold::code).toList());
    }

    /** What was found, as JSON. */
    @GetMapping(path = "/{id}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    Findings findings(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") long next) {
        List<ImportReports.Shown> page = page(id, rule, limit, next);
        return new Findings(page, next(page, limit));
    }

    /** What was found, as a table. */
    @GetMapping(path = "/{id}/findings", produces = "text/csv")
    ResponseEntity<String> table(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") long next)
            throws IOException {
        List<ImportReports.Shown> page = page(id, rule, limit, next);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("table", "line", "rule", "sentence", "recorded", "child", "remedy");
            page.forEach(finding ->
                    csv.writeRecord(
                            finding.table(),
                            Long.toString(finding.line()),
                            finding.rule(),
                            finding.sentence(),
                            finding.recorded(),
                            finding.childNumber(),
                            finding.remedy()));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(CSV);
        Long more = next(page, limit);
        if (more != null) {
            answer.header(
                    "Link",
                    "<%s>; rel=\"next\""
                            .formatted(
                                    UriComponentsBuilder.fromPath("/api/imports/{id}/findings")
                                            .queryParam("limit", limit)
                                            .queryParam("next", more)
                                            .queryParamIfPresent("rule", Optional.ofNullable(rule))
                                            .build()
                                            .expand(id)
                                            .encode()));
        }
        return answer.body(text.toString());
    }

    private List<ImportReports.Shown> page(String id, @Nullable String rule, int limit, long next) {
        requests.checkPage(limit, next);
        return reports.findings(found(id).id(), rule, next, limit);
    }

    private static @Nullable Long next(List<ImportReports.Shown> page, int limit) {
        return page.size() < limit ? null : page.getLast().number();
    }

    private ImportStatus found(String id) {
        try {
            return reports.status(UUID.fromString(id))
                    .orElseThrow(() -> new ProblemException(unknown()));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(unknown(), e);
        }
    }

    private static Problem unknown() {
        return Problem.unknown(UNKNOWN.code(), UNKNOWN.inFull());
    }
}
