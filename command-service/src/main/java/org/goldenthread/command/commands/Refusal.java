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

    /** Answers that were kept before there were lists of conflicts and errors have none. */
    @SuppressWarnings("RedundantNullCheck")
    public Refusal {
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    private Refusal(Kind kind, String code, String sentence, @Nullable String field) {
        this(kind, code, sentence, null, List.of(), field, List.of(), List.of());
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
    public static Refusal never(String code, String field, String sentence) {
        return new Refusal(Kind.NEVER, code, sentence, field);
    }

    /** What the act builds on is not so at that day: there is no open plan to end, for example. */
    public static Refusal nothingToActOn(String code, String sentence) {
        return new Refusal(Kind.RULE, code, sentence, null);
    }

    /** Who this is, was erased for good. */
    public static Refusal erased() {
        return nothingToActOn(
                "erased",
                "The identity of this person was erased for good; nothing can be recorded any more"
                        + " that says who it is.");
    }

    /** Nobody knows this child. */
    public static Refusal unknownChild(ChildId child) {
        return new Refusal(
                Kind.UNKNOWN, "unknown-child", "No child is known under " + child + ".", "childId");
    }

    /** Nobody knows this part of the child's record. */
    public static Refusal unknown(String code, String field, String sentence) {
        return new Refusal(Kind.UNKNOWN, code, sentence, field);
    }

    /** The child was registered before. */
    public static Refusal alreadyKnown(ChildId child) {
        return new Refusal(
                Kind.RULE,
                "already-known",
                "A child is known under " + child + " already.",
                "childId");
    }

    /** The id belongs to something else. */
    public static Refusal taken(UUID id, @Nullable String field) {
        return new Refusal(
                Kind.RULE, "taken", "The id " + id + " belongs to something else already.", field);
    }

    /** The record has moved on since the asker looked. */
    public static Refusal stale() {
        return new Refusal(
                Kind.STALE,
                "stale",
                "The record has changed since you looked; nothing of yours was recorded. Look at it"
                        + " once more, and ask again if it is still right.",
                null);
    }

    /** Others kept settling the same child at the same moment. */
    public static Refusal contended() {
        return new Refusal(
                Kind.CONTENDED,
                "contended",
                "Somebody else changed this child's record at the same moment; nothing of yours was recorded.",
                null);
    }

    /** A backfill that claims to have been known before something the journal holds already. */
    public static Refusal knownTooEarly(Instant newest) {
        return new Refusal(
                Kind.RULE,
                "known-too-early",
                "The journal already holds facts known at "
                        + newest
                        + "; nothing can be known before them.",
                "knownAt");
    }

    /** The past may not be told so; a rule of ours says why. */
    public static Refusal pastRefused(String rule, String code, String sentence) {
        return new Refusal(
                Kind.RULE, code, sentence, rule, List.of(), "knownAt", List.of(), List.of());
    }

    /** What is recorded must have happened already. */
    public static Refusal futureDated(LocalDate day) {
        return never(
                "future-dated",
                "effectiveOn",
                "What is recorded must have happened already; " + day + " is still to come.");
    }

    /** The form is wrong, as only the record could tell. */
    public static Refusal malformed(List<Fault> errors) {
        return new Refusal(
                Kind.MALFORMED,
                "malformed",
                "Correct the fields that are named, and send the request again.",
                null,
                List.of(),
                null,
                List.of(),
                errors);
    }

    /** This is for somebody else to do. */
    public static Refusal notAllowed(String sentence) {
        return new Refusal(Kind.NOT_ALLOWED, "not-allowed", sentence, null);
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
