package org.goldenthread.command.child;

import java.time.Instant;
import java.util.List;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Why an act was not done.
 *
 * @param kind what sort of no it is
 * @param code the last part of the problem's type, kebab-case
 * @param sentence words that a social worker understands
 * @param rule the official number of the rule that says no, if one does
 * @param facts the recorded events that block
 * @param field the field at fault, if it is one
 */
public record Refusal(
        Kind kind,
        String code,
        String sentence,
        @Nullable String rule,
        List<EventId> facts,
        @Nullable String field) {

    /** What sort of no it is. */
    public enum Kind {
        /** The act could be right of another child, on another day or after another act. */
        RULE,
        /** The content can never be right. */
        NEVER,
        /** Nobody knows this child, or this part of the child's record. */
        UNKNOWN,
        /** The child's record has moved on since the asker looked. */
        STALE,
        /** Somebody else settled the same child at the same moment, again and again. */
        CONTENDED
    }

    /** The timeline would break this rule. */
    public static Refusal of(Violation violation, List<EventId> recorded) {
        return new Refusal(
                Kind.RULE, "rule", violation.sentence(), violation.rule(), recorded, null);
    }

    /** The content of this field can never be right. */
    public static Refusal never(String code, String field, String sentence) {
        return new Refusal(Kind.NEVER, code, sentence, null, List.of(), field);
    }

    /** What the act builds on is not so at that day: there is no open plan to end, for example. */
    public static Refusal nothingToActOn(String code, String sentence) {
        return new Refusal(Kind.RULE, code, sentence, null, List.of(), null);
    }

    /** Nobody knows this child. */
    public static Refusal unknownChild(ChildId child) {
        return new Refusal(
                Kind.UNKNOWN,
                "unknown-child",
                "No child is known under " + child + ".",
                null,
                List.of(),
                "childId");
    }

    /** The child was registered before. */
    public static Refusal alreadyKnown(ChildId child) {
        return new Refusal(
                Kind.RULE,
                "already-known",
                "A child is known under " + child + " already.",
                null,
                List.of(),
                "childId");
    }

    /** The record has moved on since the asker looked. */
    public static Refusal stale(@Nullable Long version) {
        return new Refusal(
                Kind.STALE,
                "stale",
                "The record has changed since you looked; its version is now " + version + ".",
                null,
                List.of(),
                null);
    }

    /** Others kept settling the same child at the same moment. */
    public static Refusal contended() {
        return new Refusal(
                Kind.CONTENDED,
                "contended",
                "Somebody else changed this child's record at the same moment; nothing of yours was recorded.",
                null,
                List.of(),
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
                null,
                List.of(),
                "knownAt");
    }
}
