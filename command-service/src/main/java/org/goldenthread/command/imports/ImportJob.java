package org.goldenthread.command.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One upload that waits or is at work.
 *
 * @param number its turn
 * @param knownAt when the return was known, for a backfill
 * @param dryRun whether it only looks what would be recorded
 * @param takesBack the import that it takes back, if it takes one back
 * @param reason why it takes one back
 * @param childrenDone how many children are recorded already; they are passed over after a crash
 * @param looseFindings how many findings without a child are kept already
 */
record ImportJob(
        long number,
        UUID id,
        String kind,
        LocalAuthority authority,
        @Nullable Instant knownAt,
        Submission submission,
        boolean dryRun,
        @Nullable UUID takesBack,
        @Nullable CorrectionReason reason,
        long childrenDone,
        long looseFindings) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Who sent it, and when. */
    record Submission(String by, String role, String agency, Instant at) {}

    /** The day on which the return was known; what is dated later is not recorded. */
    LocalDate today() {
        return LocalDate.ofInstant(knownAt == null ? submission.at() : knownAt, LONDON);
    }

    Provenance provenance() {
        return new Provenance(
                submission.by(),
                submission.role(),
                submission.agency(),
                kind,
                id.toString(),
                takesBack == null ? Provenance.Grade.IMPORTED : Provenance.Grade.RECORDED);
    }
}
