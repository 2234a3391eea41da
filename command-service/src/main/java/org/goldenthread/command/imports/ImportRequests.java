package org.goldenthread.command.imports;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.deciding.BackfillRules;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.requests.SentParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads what was sent to import; names everything that is wrong with it. */
@Component
class ImportRequests {

    private static final Obstacle UNKNOWN_RETURN =
            new Obstacle(
                    "unknown-return",
                    "There is no import of this kind of return.",
                    "Choose one of these: %s.");

    private static final Obstacle ANOTHER_AUTHORITY =
            new Obstacle(
                    "another-authority",
                    "The file is of another local authority than the one it was sent for.",
                    "Nothing of it was recorded: send it without an authority, or the right "
                            + "file.");

    private static final Obstacle UNKNOWN_AUTHORITY =
            new Obstacle(
                    "unknown-authority",
                    "The file does not say by three digits whose it is.",
                    "Nothing of it was recorded: correct that in the file, and send it "
                            + "again.");

    private static final Set<String> FIELDS = Set.of("knownAt", "localAuthority", "dryRun");

    /** The public contract: no part of a list is longer. */
    private static final int MOST = 1_000;

    private final List<StatutoryReturn> returns;
    private final OwnAuthority authority;
    private final NewestKnown newest;
    private final BackfillRules past;

    ImportRequests(
            List<StatutoryReturn> returns,
            OwnAuthority authority,
            NewestKnown newest,
            BackfillRules past) {
        this.returns = returns;
        this.authority = authority;
        this.newest = newest;
        this.past = past;
    }

    /** What was sent, when it is in order. */
    record Sent(
            LocalAuthority authority,
            @Nullable Instant knownAt,
            boolean dryRun,
            Map<String, MultipartFile> parts) {}

    /** Reads the request, or ends it with a problem. */
    Sent read(String kind, MultipartHttpServletRequest request, Instant now) throws IOException {
        StatutoryReturn known =
                returns.stream()
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.unknown(
                                                UNKNOWN_RETURN.code(),
                                                UNKNOWN_RETURN.inFull(kinds()))));
        List<Fault> faults = new ArrayList<>();
        checkParts(known.parts(), request, faults);
        SentParameters.of(request).faults(FIELDS).forEach(faults::add);
        Instant knownAt = knownAt(request.getParameter("knownAt"), now, faults);
        Optional<LocalAuthority> told = authority(request.getParameter("localAuthority"), faults);
        boolean dryRun = dryRun(request.getParameter("dryRun"), faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
        checkOrder(knownAt);
        return new Sent(authority(known, request, told), knownAt, dryRun, request.getFileMap());
    }

    private String kinds() {
        return returns.stream()
                .map(StatutoryReturn::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whose return it is; a file of one authority is never taken in for another. */
    private LocalAuthority authority(
            StatutoryReturn known,
            MultipartHttpServletRequest request,
            Optional<LocalAuthority> told)
            throws IOException {
        Optional<String> inFile = known.authorityIn(new SentFiles(request.getFileMap()));
        if (inFile.isEmpty()) {
            return told.orElseGet(authority::own);
        }
        if (told.filter(one -> !one.code().equals(inFile.get())).isPresent()) {
            throw new ProblemException(
                    Problem.never(
                            ANOTHER_AUTHORITY.code(),
                            "localAuthority",
                            ANOTHER_AUTHORITY.inFull()));
        }
        try {
            return new LocalAuthority(inFile.get());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.never(
                            UNKNOWN_AUTHORITY.code(), "localAuthority", UNKNOWN_AUTHORITY.inFull()),
                    e);
        }
    }

    /** A page holds so many at most. */
    void checkPage(int limit, long next) {
        List<Fault> faults = new ArrayList<>();
        if (limit < 1 || limit > MOST) {
            faults.add(new Fault("limit", "This must be between 1 and " + MOST + "."));
        }
        if (next < 0) {
            faults.add(new Fault("next", "This must be what the page before answered."));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
    }

    private static void checkParts(
            Set<String> allowed, MultipartHttpServletRequest request, List<Fault> faults) {
        var files = request.getMultiFileMap();
        String choice = String.join(", ", allowed.stream().sorted().toList());
        if (files.isEmpty()) {
            faults.add(
                    new Fault("", "At least one file is needed, in a part named " + choice + "."));
        }
        files.forEach((part, sent) -> {
            if (!allowed.contains(part)) {
                faults.add(new Fault(part, "A file's part is named " + choice + "."));
            } else if (sent.size() > 1) {
                faults.add(SentParameters.repeated(part));
            } else if (sent.getFirst().isEmpty()) {
                faults.add(new Fault(part, "The file is empty."));
            }
        });
    }

    private static @Nullable Instant knownAt(
            @Nullable String text, Instant now, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant start =
                    LocalDate.parse(text.strip()).atStartOfDay(ImportJob.LONDON).toInstant();
            if (start.isAfter(now)) {
                faults.add(new Fault("knownAt", "This must not be in the future."));
            }
            return start;
        } catch (DateTimeParseException _) {
            faults.add(new Fault("knownAt", "This must be a day such as 2026-03-31."));
            return null;
        }
    }

    private static boolean dryRun(@Nullable String text, List<Fault> faults) {
        return switch (text == null ? "" : text.strip()) {
            case "true" -> true;
            case "", "false" -> false;
            default -> {
                faults.add(new Fault("dryRun", "This must be true or false."));
                yield false;
            }
        };
    }

    private static Optional<LocalAuthority> authority(@Nullable String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LocalAuthority(text.strip()));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault("localAuthority", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void checkOrder(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return;
        }
        newest.known()
                .filter(knownAt::isBefore)
                .map(Refusal::knownTooEarly)
                .or(() -> past.refusal(knownAt))
                .ifPresent(no -> {
                    throw new ProblemException(
                            Problem.conflict(no.code(), no.sentence(), no.rule(), no.facts()));
                });
    }
}
