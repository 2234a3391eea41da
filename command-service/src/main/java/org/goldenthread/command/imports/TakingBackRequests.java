package org.goldenthread.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in that an import is to be taken back; asked again, it is the same taking back. */
@Component
class TakingBackRequests {

    private static final Obstacle LOOKED =
            new Obstacle(
                    "not-to-take-back",
                    "It only looked what would be recorded.",
                    "There is nothing to take back.");

    private static final Obstacle TAKES_BACK =
            new Obstacle(
                    "not-to-take-back",
                    "It takes an import back itself.",
                    "Send the return again if it was right after all.");

    private static final Obstacle AT_WORK =
            new Obstacle(
                    "not-to-take-back",
                    "The import is still at work.",
                    "Take it back when it has ended.");

    /** What such a job is called beside the kinds of return. */
    static final String KIND = "taking-back";

    /** The public contract: what is longer is no reason but a report. */
    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final ImportJobs jobs;
    private final Sealer sealer;

    TakingBackRequests(JdbcClient jdbc, ImportJobs jobs, Sealer sealer) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.sealer = sealer;
    }

    /** What was asked: why, by a code, and perhaps in words. */
    record TakeBackRequest(@Nullable String reason, @Nullable String words) {}

    /** Queues the taking back, unless that was done before, and answers with its id. */
    @Transactional
    public UUID take(ImportStatus taken, TakeBackRequest asked, ImportJob.Submission submission) {
        CorrectionReason reason = read(asked);
        jdbc.sql("select number from imports.job where id = ? for update")
                .param(taken.id())
                .query(Long.class)
                .single();
        Optional<UUID> before =
                jdbc.sql("select id from imports.job where takes_back = ? and state <> 'failed'")
                        .param(taken.id())
                        .query(UUID.class)
                        .optional();
        if (before.isPresent()) {
            return before.get();
        }
        check(taken);
        UUID id = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        long job = jobs.addTakingBack(id, taken, reason, submission);
        if (asked.words() != null && !asked.words().isBlank()) {
            jdbc.sql("update imports.job set words = ? where number = ?")
                    .param(
                            sealer.seal(
                                    "import/" + job + "/words",
                                    asked.words().strip().getBytes(StandardCharsets.UTF_8)))
                    .param(job)
                    .update();
        }
        return id;
    }

    private static void check(ImportStatus taken) {
        if (taken.dryRun()) {
            throw refused(LOOKED);
        }
        if (taken.takesBack() != null) {
            throw refused(TAKES_BACK);
        }
        if (taken.finishedAt() == null) {
            throw refused(AT_WORK);
        }
    }

    private static ProblemException refused(Obstacle why) {
        return new ProblemException(Problem.conflict(why.code(), why.inFull(), null, List.of()));
    }

    private static CorrectionReason read(TakeBackRequest asked) {
        List<Fault> faults = new ArrayList<>();
        Optional<CorrectionReason> reason =
                reasons().filter(each -> each.code().equals(asked.reason())).findFirst();
        if (reason.isEmpty()) {
            faults.add(
                    new Fault(
                            "reason",
                            "Say why it is taken back: "
                                    + reasons().map(Code::code).collect(Collectors.joining(", "))
                                    + "."));
        }
        if (asked.words() != null && asked.words().length() > LONGEST) {
            faults.add(new Fault("words", "This may have at most " + LONGEST + " characters."));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
        return reason.orElseThrow();
    }

    private static Stream<CorrectionReason> reasons() {
        return Stream.of(CorrectionReason.values())
                .filter(reason -> reason != CorrectionReason.RESTATED);
    }
}
