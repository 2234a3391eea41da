package org.goldenthread.pathway.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Erasing;
import org.goldenthread.pathway.person.Merging;

/**
 * Settles which wording of each fact counts: of all corrections in one chain the newest speaks, and
 * a void of the newest word takes the fact away. Corrections of unknown events change nothing.
 */
final class Corrections {

    private final Map<EventId, Entry> byId = new HashMap<>();
    private final Map<EventId, Entry> lastWord = new HashMap<>();

    private Corrections(Collection<Entry> entries) {
        entries.forEach(entry -> byId.put(entry.id(), entry));
        entries.forEach(entry -> {
            EventId original = originalOf(entry);
            lastWord.merge(
                    original,
                    entry,
                    (one, other) -> Entry.AS_RECORDED.compare(one, other) > 0 ? one : other);
        });
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

    private Stream<InForce<?>> facts() {
        return lastWord.entrySet().stream().flatMap(word -> spoken(word.getKey(), word.getValue()));
    }

    private Stream<InForce<?>> spoken(EventId original, Entry word) {
        if (!(byId.get(original) instanceof Entry(_, _, Fact _))) {
            return Stream.empty();
        }
        return switch (word.event()) {
            case Fact fact -> Stream.of(new InForce<>(original, word.id(), fact));
            case FactAmended amended ->
                    Stream.of(new InForce<>(original, word.id(), amended.fact()));
            case FactVoided _, Merging _, Erasing _ -> Stream.empty();
        };
    }

    /** The first event of the chain of corrections that this entry belongs to. */
    private EventId originalOf(Entry entry) {
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
