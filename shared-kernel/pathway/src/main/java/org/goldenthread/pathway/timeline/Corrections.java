package org.goldenthread.pathway.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.EventId;

/**
 * Settles which wording of each fact counts: the newest that was not withdrawn speaks, be it the
 * fact as first recorded or an amendment; a void takes the fact away with all its amendments, for
 * ever. Corrections of unknown events change nothing, nor does it matter in which order they come.
 */
final class Corrections {

    private final Map<EventId, Entry> byId = new HashMap<>();
    private final Map<EventId, Entry> lastWord = new HashMap<>();
    private final Set<EventId> voided = new HashSet<>();

    private Corrections(Collection<Entry> entries) {
        entries.forEach(entry -> byId.put(entry.id(), entry));
        Set<EventId> withdrawn = withdrawn(entries);
        for (Entry entry : entries) {
            EventId original = originalOf(entry);
            if (entry.event() instanceof FactVoided) {
                voided.add(original);
            } else if (isWording(entry) && !withdrawn.contains(entry.id())) {
                lastWord.merge(
                        original,
                        entry,
                        (one, other) -> Entry.AS_RECORDED.compare(one, other) > 0 ? one : other);
            }
        }
    }

    static List<InForce<?>> inForce(Collection<Entry> entries) {
        return new Corrections(entries).facts().sorted(InForce.IN_VALID_TIME).toList();
    }

    /** Of every entry the event that first recorded what it speaks of. */
    static Map<EventId, EventId> originals(Collection<Entry> entries) {
        Corrections corrections = new Corrections(entries);
        Map<EventId, EventId> originals = new HashMap<>();
        entries.forEach(entry -> originals.put(entry.id(), corrections.originalOf(entry)));
        return originals;
    }

    /** Only an amendment can be withdrawn; a fact itself is voided. */
    static Set<EventId> withdrawn(Collection<Entry> entries) {
        Set<EventId> amendments = new HashSet<>();
        Set<EventId> withdrawn = new HashSet<>();
        for (Entry entry : entries) {
            switch (entry.event()) {
                case FactAmended _ -> amendments.add(entry.id());
                case AmendmentWithdrawn(EventId amendment, _) -> withdrawn.add(amendment);
                case Fact _, FactVoided _, Merging _, Erasing _ -> {}
            }
        }
        withdrawn.retainAll(amendments);
        return withdrawn;
    }

    private static boolean isWording(Entry entry) {
        return entry.event() instanceof Fact || entry.event() instanceof FactAmended;
    }

    private Stream<InForce<?>> facts() {
        return lastWord.entrySet().stream()
                .filter(word -> !voided.contains(word.getKey()))
                .flatMap(word -> spoken(word.getKey(), word.getValue()));
    }

    private Stream<InForce<?>> spoken(EventId original, Entry word) {
        if (!(byId.get(original) instanceof Entry(_, _, Fact _))) {
            return Stream.empty();
        }
        return switch (word.event()) {
            case Fact fact -> Stream.of(new InForce<>(original, word.id(), fact));
            case FactAmended amended ->
                    Stream.of(new InForce<>(original, word.id(), amended.fact()));
            case FactVoided _, AmendmentWithdrawn _, Merging _, Erasing _ -> Stream.empty();
        };
    }

    /** The first event of the chain of corrections that this entry belongs to. */
    private EventId originalOf(Entry entry) {
        if (!(entry.event() instanceof Correction)) {
            return entry.id();
        }
        Set<EventId> seen = new HashSet<>();
        EventId id = entry.id();
        while (seen.add(id)
                && byId.get(id) instanceof Entry(_, _, Correction correction)
                && byId.containsKey(correction.supersedes())) {
            id = correction.supersedes();
        }
        return id;
    }
}
