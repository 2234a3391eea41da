package org.goldenthread.query.acting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statutory return that was sent, as the command service tells how far its import is.
 *
 * @param state queued, running, completed or failed
 * @param failure why it failed, if it did
 */
public record SentReturn(
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
        @Nullable String failure) {

    /** How many children are recorded, of how many, once that is known. */
    public record Progress(long done, @Nullable Long children) {}

    /** What was read, recorded, known already and refused, and how much was found. */
    public record Counts(
            long rowsRead, long factsRecorded, long alreadyKnown, long refused, long findings) {}

    /** Some imports. */
    record Listed(List<SentReturn> imports) {}

    /** Some findings; {@code next} continues them. */
    public record Findings(List<Finding> findings, @Nullable Long next) {}

    /** A row that broke a rule. */
    public record Finding(
            long number,
            String table,
            long line,
            @Nullable String rule,
            String sentence,
            String recorded) {

        /** The finding as a row of a table; it is numbered for paging only. */
        public List<@Nullable Object> asRow() {
            return Arrays.asList(table, line, rule, sentence, recorded);
        }
    }

    /** Whether it still goes on. */
    public boolean goesOn() {
        return state.equals("queued") || state.equals("running");
    }
}
