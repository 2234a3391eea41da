package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.pathway.person.SiblingsUnlinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a child, as the timeline shows it.
 *
 * @param event the event whose wording counts
 * @param sibling the brother or sister whom it is about as well, if one
 * @param mark whether it was corrected, is so again, or was taken back
 */
public record Happened(
        UUID event,
        String what,
        LocalDate on,
        List<Details.Detail> details,
        @Nullable UUID sibling,
        Mark mark) {

    /** What became of a fact after it was recorded. */
    public enum Mark {
        NONE,
        CORRECTED,
        /** An amendment was taken back, and what was said before it is so again. */
        SO_AGAIN,
        TAKEN_BACK
    }

    /**
     * All of it, facts that were taken back included, latest first; personal content only where it
     * may be read.
     */
    static List<Happened> of(ChildTimeline timeline, boolean open) {
        List<Happened> all = new ArrayList<>();
        Set<EventId> speaking = new HashSet<>();
        Set<EventId> again = soAgain(timeline);
        timeline.facts()
                .forEach(known -> {
                    speaking.add(known.original());
                    all.add(of(known.latest(), known.fact(), open, mark(known, again)));
                });
        takenBack(timeline, speaking)
                .forEach((event, fact) -> all.add(of(event, fact, open, Mark.TAKEN_BACK)));
        // A stable order: of one day what is recorded in the timeline later comes first.
        return all.reversed().stream()
                .sorted(Comparator.comparing(Happened::on).reversed())
                .toList();
    }

    private static Mark mark(InForce<?> known, Set<EventId> again) {
        return again.contains(known.latest())
                ? Mark.SO_AGAIN
                : known.events().size() > 1 ? Mark.CORRECTED : Mark.NONE;
    }

    /** The wordings that a later amendment replaced which was taken back. */
    private static Set<EventId> soAgain(ChildTimeline timeline) {
        Map<EventId, EventId> originals = timeline.originals();
        Set<EventId> withdrawn = timeline.withdrawn();
        Map<EventId, EventId> spoken = new HashMap<>();
        Set<EventId> again = new HashSet<>();
        timeline.recorded().stream()
                .sorted(Entry.AS_RECORDED)
                .filter(entry ->
                        entry.event() instanceof Fact || entry.event() instanceof FactAmended)
                .forEach(entry -> {
                    EventId original = originals.getOrDefault(entry.id(), entry.id());
                    if (!withdrawn.contains(entry.id())) {
                        spoken.put(original, entry.id());
                    } else if (spoken.containsKey(original)) {
                        again.add(spoken.get(original));
                    }
                });
        return again;
    }

    private static Happened of(EventId event, Fact fact, boolean open, Mark mark) {
        // What was taken back may have been about somebody else.
        boolean speaks = mark != Mark.TAKEN_BACK;
        return new Happened(
                event.value(),
                InWords.code(EventNames.nameOf(fact.getClass())),
                fact.effectiveOn(),
                speaks ? Details.of(fact, open) : List.of(),
                speaks ? siblingIn(fact) : null,
                mark);
    }

    /** The brother or sister whom a fact names. */
    static @Nullable UUID siblingIn(Fact fact) {
        return switch (fact) {
            case SiblingsLinked linked -> linked.sibling().value();
            case SiblingsUnlinked unlinked -> unlinked.sibling().value();
            default -> null;
        };
    }

    /** The last wording of each fact that speaks no longer. */
    private static Map<EventId, Fact> takenBack(ChildTimeline timeline, Set<EventId> speaking) {
        Map<EventId, EventId> originals = timeline.originals();
        Map<EventId, Fact> gone = new LinkedHashMap<>();
        for (Entry entry : timeline.recorded()) {
            EventId original = originals.getOrDefault(entry.id(), entry.id());
            if (!speaking.contains(original)) {
                switch (entry.event()) {
                    case Fact fact -> gone.put(original, fact);
                    case FactAmended amended -> gone.put(original, amended.fact());
                    case FactVoided _, AmendmentWithdrawn _, Merging _, Erasing _ -> {}
                }
            }
        }
        return gone;
    }
}
