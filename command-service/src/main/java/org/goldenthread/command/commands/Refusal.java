package org.goldenthread.command.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Why an act was not done.
 *
 * @param kind what sort of no it is
 * @param code the last part of the problem's type, kebab-case
 * @param sentence words that a social worker understands
 * @param rule the official number of the first rule that says no, if one does
 * @param facts the recorded events that block under that rule
 * @param field the field at fault, if it is one
 * @param conflicts every rule that says no, with the recorded events that block
 * @param errors everything wrong with the form of what was asked
 */
public record Refusal(
        Kind kind,
        String code,
        String sentence,
        @Nullable String rule,
        List<EventId> facts,
        @Nullable String field,
        List<Conflict> conflicts,
        List<Fault> errors) {

    private static final Obstacle ERASED =
            new Obstacle(
                    "erased",
                    "The identity of this person was erased for good.",
                    "Nothing can be recorded any more that says who it is: leave out "
                            + "whatever does, such as names, addresses and words.");

    private static final Obstacle UNKNOWN_CHILD =
            new Obstacle(
                    "unknown-child",
                    "No child is known under %s.",
                    "Look for the child by name, or add the child first.");

    private static final Obstacle ALREADY_KNOWN =
            new Obstacle(
                    "already-known",
                    "A child is known under %s already.",
                    "Look at that child first; if it is another child, choose another id.");

    private static final Obstacle TAKEN =
            new Obstacle(
                    "taken",
                    "The id %s belongs to something else already.",
                    "Choose another id; where none is sent, a fresh one is made.");

    private static final Obstacle STALE =
            new Obstacle(
                    "stale",
                    "The record has changed since you looked; nothing of yours was " + "recorded.",
                    "Look at it once more, and ask again if it is still right.");

    private static final Obstacle CONTENDED =
            new Obstacle(
                    "contended",
                    "Somebody else changed this child’s record at the same moment; nothing "
                            + "of yours was recorded.",
                    "Look what they recorded, and ask again if yours is still right.");

    private static final Obstacle KNOWN_TOO_EARLY =
            new Obstacle(
                    "known-too-early",
                    "Facts known at %s are on record already, and nothing can be known "
                            + "before them any more.",
                    "Give that instant or a later one; what is recorded as known now needs "
                            + "none.");

    private static final Obstacle FUTURE_DATED =
            new Obstacle(
                    "future-dated",
                    "What is recorded must have happened already; %s is still to come.",
                    "Give the day on which it happened, or record it when it has.");

    private static final Obstacle MALFORMED =
            new Obstacle(
                    "malformed",
                    "The request is not complete or not readable.",
                    "Correct the fields that are named, and send the request again.");

    /** Answers that were kept before there were lists of conflicts and errors have none. */
    @SuppressWarnings("RedundantNullCheck")
    public Refusal {
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    private Refusal(Kind kind, Obstacle obstacle, @Nullable String field, Object... words) {
        this(
                kind,
                obstacle.code(),
                obstacle.inFull(words),
                null,
                List.of(),
                field,
                List.of(),
                List.of());
    }

    /** What sort of no it is. */
    public enum Kind {
        /** The act could be right of another child, on another day or after another act. */
        RULE,
        /** The content can never be right. */
        NEVER,
        /** Nobody knows this child, or this part of the child's record. */
        UNKNOWN,
        /** The form of what was asked is wrong, as only the child's record could tell. */
        MALFORMED,
        /** What is asked is not for this asker to do. */
        NOT_ALLOWED,
        /** The child's record has moved on since the asker looked. */
        STALE,
        /** Somebody else settled the same child at the same moment, again and again. */
        CONTENDED
    }

    /** The timelines would break these rules; at least one. */
    public static Refusal of(List<Conflict> conflicts) {
        Conflict first = conflicts.getFirst();
        return new Refusal(
                Kind.RULE,
                "rule",
                first.sentence(),
                first.rule(),
                first.facts(),
                null,
                conflicts,
                List.of());
    }

    /** The content of this field can never be right. */
    public static Refusal never(Obstacle obstacle, String field, Object... words) {
        return new Refusal(Kind.NEVER, obstacle, field, words);
    }

    /** What the act builds on is not so at that day: there is no open plan to end, for example. */
    public static Refusal nothingToActOn(Obstacle obstacle, Object... words) {
        return new Refusal(Kind.RULE, obstacle, null, words);
    }

    /** Who this is, was erased for good. */
    public static Refusal erased() {
        return nothingToActOn(ERASED);
    }

    /** Nobody knows this child. */
    public static Refusal unknownChild(ChildId child) {
        return new Refusal(Kind.UNKNOWN, UNKNOWN_CHILD, "childId", child);
    }

    /** Nobody knows this part of the child's record. */
    public static Refusal unknown(Obstacle obstacle, String field) {
        return new Refusal(Kind.UNKNOWN, obstacle, field);
    }

    /** The child was registered before. */
    public static Refusal alreadyKnown(ChildId child) {
        return new Refusal(Kind.RULE, ALREADY_KNOWN, "childId", child);
    }

    /** The id belongs to something else. */
    public static Refusal taken(UUID id, @Nullable String field) {
        return new Refusal(Kind.RULE, TAKEN, field, id);
    }

    /** The record has moved on since the asker looked. */
    public static Refusal stale() {
        return new Refusal(Kind.STALE, STALE, null);
    }

    /** Others kept settling the same child at the same moment. */
    public static Refusal contended() {
        return new Refusal(Kind.CONTENDED, CONTENDED, null);
    }

    /** A backfill that claims to have been known before something the journal holds already. */
    public static Refusal knownTooEarly(Instant newest) {
        return new Refusal(Kind.RULE, KNOWN_TOO_EARLY, "knownAt", newest);
    }

    /** The past may not be told so; a rule of ours says why. */
    public static Refusal pastRefused(String rule, Obstacle obstacle) {
        return new Refusal(
                Kind.RULE,
                obstacle.code(),
                obstacle.inFull(),
                rule,
                List.of(),
                "knownAt",
                List.of(),
                List.of());
    }

    /** What is recorded must have happened already. */
    public static Refusal futureDated(LocalDate day) {
        return never(FUTURE_DATED, "effectiveOn", day);
    }

    /** The form is wrong, as only the record could tell. */
    public static Refusal malformed(List<Fault> errors) {
        return new Refusal(
                Kind.MALFORMED,
                MALFORMED.code(),
                MALFORMED.inFull(),
                null,
                List.of(),
                null,
                List.of(),
                errors);
    }

    /** This is for somebody else to do. */
    public static Refusal notAllowed(Obstacle obstacle) {
        return new Refusal(Kind.NOT_ALLOWED, obstacle, null);
    }

    /** The same refusal of an act whose fields stand below this path. */
    public Refusal within(String path) {
        return new Refusal(
                kind,
                code,
                sentence,
                rule,
                facts,
                field == null ? path : path + "." + field,
                conflicts,
                errors.stream()
                        .map(error -> new Fault(path + "." + error.field(), error.message()))
                        .toList());
    }
}
