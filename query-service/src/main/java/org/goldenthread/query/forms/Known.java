package org.goldenthread.query.forms;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.web.InWords;

/** Facts on record, as whoever corrects them knows them. */
final class Known {

    private Known() {}

    /** The fact that this event recorded or corrected, if it is seen. */
    static InForce<?> found(ChildTimeline timeline, UUID event) {
        return timeline.facts().stream()
                .filter(fact -> fact.events().contains(new EventId(event)))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-fact",
                                        "No such fact is on record, or it was taken back.")));
    }

    static LogFacts.Correctable of(InForce<?> fact) {
        return new LogFacts.Correctable(
                fact.original().value(),
                Optional.of(fact.latest())
                        .filter(latest -> !latest.equals(fact.original()))
                        .map(EventId::value),
                inWords(fact));
    }

    static String inWords(InForce<?> fact) {
        return InWords.code(EventNames.nameOf(fact.fact().getClass()))
                + ", "
                + InWords.day(fact.effectiveOn());
    }
}
