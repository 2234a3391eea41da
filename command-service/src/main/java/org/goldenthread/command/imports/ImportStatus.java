package org.goldenthread.command.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param state queued, running, completed or failed
 * @param failure why it failed, if it did
 * @param dryRun whether it only looked what would be recorded: nothing was
 * @param takesBack the import that this one takes back, if it takes one back
 * @param reason why it takes one back
 * @param takenBackBy the import that takes this one back, if one does
 */
record ImportStatus(
        UUID id,
        String kind,
        String state,
        String localAuthority,
        @Nullable Instant knownAt,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Progress progress,
        Counts counts,
        @Nullable String failure,
        boolean dryRun,
        @Nullable UUID takesBack,
        @Nullable String reason,
        @Nullable UUID takenBackBy) {

    /**
     * @param done how many children are recorded
     * @param children how many there are, once that is known
     */
    record Progress(long done, @Nullable Long children) {}

    /**
     * @param rowsRead rows, or repeating XML elements, that were read; with the refused ones they
     *     are all that were sent
     * @param factsRecorded facts, amendments and voids that were recorded
     * @param alreadyKnown facts that were in force in the same words
     * @param refused rows that could not be recorded
     * @param findings rows that broke a rule, recorded or not
     */
    record Counts(
            long rowsRead, long factsRecorded, long alreadyKnown, long refused, long findings) {}
}
