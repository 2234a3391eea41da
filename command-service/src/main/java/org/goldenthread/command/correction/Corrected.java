package org.goldenthread.command.correction;

import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** Finds the fact that a correction is about. */
final class Corrected {

    private static final Obstacle UNKNOWN =
            new Obstacle(
                    "unknown-fact",
                    "No fact of this child was recorded by that event.",
                    "Choose the fact among what is recorded of the child.");

    private static final Obstacle VOID =
            new Obstacle(
                    "already-void",
                    "This fact was taken back.",
                    "That is not undone, and what is taken back is not corrected: if it was "
                            + "so after all, record it again.");

    private static final Obstacle WITHDRAWN =
            new Obstacle(
                    "already-withdrawn",
                    "This correction was taken back already.",
                    "To take back the fact itself, name the event that first recorded it; if"
                            + " the correction was right after all, correct the fact again.");

    private static final Obstacle TWICE =
            new Obstacle(
                    "corrected-twice",
                    "The same fact is corrected twice in one go.",
                    "Say once what is right.");

    private Corrected() {}

    /**
     * What follows for the fact that this event recorded or corrected, in its newest wording, if
     * the asker may correct it.
     */
    static Decision decide(
            EventId event,
            ChildRecord record,
            CommandContext circumstances,
            Function<InForce<?>, Decision> then) {
        ChildTimeline timeline = record.timeline();
        EventId original = timeline.originals().get(event);
        if (original == null || !isFact(original, timeline)) {
            return Decision.refused(Refusal.unknown(UNKNOWN, "eventId"));
        }
        Optional<InForce<?>> known =
                timeline.facts().stream()
                        .filter(fact -> fact.original().equals(original))
                        .findFirst();
        if (known.isEmpty()) {
            return Decision.refused(Refusal.nothingToActOn(VOID));
        }
        InForce<?> fact = known.get();
        return byTellerOf(fact.latest(), fact, record, circumstances, then);
    }

    /** What this event of the child's stream says, if it is one. */
    static @Nullable PathwayEvent named(EventId event, ChildTimeline timeline) {
        return timeline.recorded().stream()
                .filter(entry -> entry.id().equals(event))
                .map(Entry::event)
                .findFirst()
                .orElse(null);
    }

    /** The amendment is withdrawn, if it was not yet and the asker may correct what it says. */
    static Decision withdraw(
            EventId amendment,
            ChildRecord record,
            CommandContext circumstances,
            Decision withdrawn) {
        return record.timeline().withdrawn().contains(amendment)
                ? withdrawn()
                : decide(
                        amendment,
                        record,
                        circumstances,
                        fact -> byTellerOf(amendment, fact, record, circumstances, _ -> withdrawn));
    }

    /** What was taken back is not taken back once more. */
    static Decision withdrawn() {
        return Decision.refused(Refusal.nothingToActOn(WITHDRAWN));
    }

    private static Decision byTellerOf(
            EventId wording,
            InForce<?> fact,
            ChildRecord record,
            CommandContext circumstances,
            Function<InForce<?>, Decision> then) {
        return record.toldBy(wording)
                .map(teller ->
                        MayCorrect.refusal(fact, teller, circumstances)
                                .map(Decision::refused)
                                .orElseGet(() -> then.apply(fact)))
                .orElseGet(Corrected::twice);
    }

    private static boolean isFact(EventId event, ChildTimeline timeline) {
        return timeline.recorded().stream()
                .anyMatch(entry -> entry.id().equals(event) && entry.event() instanceof Fact);
    }

    /** Its newest wording stands in no journal yet. */
    private static Decision twice() {
        return Decision.refused(Refusal.never(TWICE, "eventId"));
    }
}
