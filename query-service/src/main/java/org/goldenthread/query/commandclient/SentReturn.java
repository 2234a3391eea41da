package org.goldenthread.query.commandclient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statutory return that was sent, as the command service tells how far its import is.
 *
 * @param state queued, running, completed or failed
 * @param failure why it failed, if it did
 * @param dryRun whether it only looked what would be recorded: nothing was
 * @param takesBack the import that this one takes back, if it takes one back
 * @param reason why it takes one back
 * @param takenBackBy the import that takes this one back, if one does
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
        @Nullable String failure,
        @Nullable Boolean dryRun,
        @Nullable UUID takesBack,
        @Nullable String reason,
        @Nullable UUID takenBackBy) {

    /** Throws where something is missing: then it is no answer of the command service. */
    public SentReturn {
        Stream.of(id, kind, state, localAuthority, submittedAt, progress, counts)
                .forEach(Objects::requireNonNull);
    }

    /** How many children are recorded, of how many, once that is known. */
    public record Progress(long done, @Nullable Long children) {}

    /** What was read, recorded, known already and refused, and how much was found. */
    public record Counts(
            long rowsRead, long factsRecorded, long alreadyKnown, long refused, long findings) {}

    /** Some imports. */
    record Listed(List<SentReturn> imports) {

        Listed {
            imports = List.copyOf(imports);
        }
    }

    /** Some findings; {@code next} continues them. */
    public record Findings(List<Finding> findings, @Nullable Long next) {

        /** Throws where something is missing, or where what continues them leads back. */
        public Findings {
            findings = List.copyOf(findings);
            if (next != null && (findings.isEmpty() || next != findings.getLast().number())) {
                throw new IllegalArgumentException("findings go on where they do not end");
            }
        }
    }

    /** A row that broke a rule. */
    public record Finding(
            long number,
            String table,
            long line,
            @Nullable String rule,
            String sentence,
            String recorded,
            @Nullable UUID childId,
            @Nullable String childNumber,
            @Nullable String remedy) {

        /** Throws where something is missing. */
        public Finding {
            Stream.of(table, sentence, recorded).forEach(Objects::requireNonNull);
        }

        /** The finding as a row of a table; it is numbered for paging only. */
        public List<@Nullable Object> asRow() {
            return Arrays.asList(table, line, rule, sentence, recorded, childNumber, remedy);
        }
    }

    /** What was found by rule, the worst first. */
    record ByRule(List<RuleCount> rules) {

        ByRule {
            rules = List.copyOf(rules);
        }
    }

    /** How often a rule was broken, and what became of the rows. */
    public record RuleCount(
            @Nullable String rule,
            String sentence,
            long count,
            long children,
            long nothing,
            long inPart,
            long asStated,
            @Nullable String remedy) {

        /** Throws where something is missing. */
        public RuleCount {
            Objects.requireNonNull(sentence);
        }
    }

    /** The figures that would move, and the codes of all that can be told beforehand. */
    public record WouldMove(List<Move> figures, List<String> foretold) {

        /** Throws where something is missing. */
        public WouldMove {
            figures = List.copyOf(figures);
            foretold = List.copyOf(foretold);
        }
    }

    /** By how much a figure would move: at a day, or over a period that ends with it. */
    public record Move(String code, @Nullable LocalDate from, LocalDate asAt, long change) {

        /** Throws where something is missing. */
        public Move {
            Objects.requireNonNull(code);
            Objects.requireNonNull(asAt);
        }
    }

    /** Whether it only looked. */
    public boolean onlyLooked() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** Whether it can be taken back. */
    public boolean canBeTakenBack() {
        return !goesOn() && !onlyLooked() && takesBack == null && takenBackBy == null;
    }

    /** Whether it still goes on. */
    public boolean goesOn() {
        return state.equals("queued") || state.equals("running");
    }
}
