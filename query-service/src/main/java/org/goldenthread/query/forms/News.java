package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.InWords;
import org.springframework.stereotype.Component;

/** What was recorded of a child since somebody looked. */
@Component
class News {

    private final ChildRecords children;
    private final People people;
    private final Knowledge knowledge;

    News(ChildRecords children, People people, Knowledge knowledge) {
        this.children = children;
        this.people = people;
        this.knowledge = knowledge;
    }

    /**
     * What is new, in words, and what is seen of the records by now.
     *
     * @param silent whether all that is new is hidden from the reader, who is not to hear of it
     */
    record Since(SeenVersions seen, List<String> sentences, boolean silent) {}

    /**
     * What is new of these children.
     *
     * @param now the versions of their records, where they are known already
     */
    Since since(SeenVersions seen, Set<UUID> children, Map<UUID, Long> now) {
        SeenVersions after = seen;
        List<String> sentences = new ArrayList<>();
        boolean silent = true;
        for (var each : seen.of(children).entrySet()) {
            List<Entry> all = entries(new ChildId(each.getKey()));
            String who = children.size() > 1 ? people.child(each.getKey()).name() + ": " : "";
            long last = all.size() - 1L;
            long version = Math.max(now.getOrDefault(each.getKey(), 0L), last);
            after = after.at(each.getKey(), version);
            List<String> told = sentences(who, new ChildId(each.getKey()), all, each.getValue());
            sentences.addAll(told);
            silent &= told.isEmpty() && last == version;
        }
        return new Since(
                after,
                sentences.isEmpty()
                        ? List.of("Something was recorded that is not shown here yet.")
                        : sentences,
                silent);
    }

    private List<Entry> entries(ChildId child) {
        return knowledge.answer(
                Optional.empty(),
                Optional.empty(),
                known ->
                        children.family(List.of(child), known)
                                .streams()
                                .getOrDefault(child, List.of()));
    }

    /** Of what was recorded after this version as much as the reader sees. */
    private static List<String> sentences(
            String who, ChildId child, List<Entry> all, long version) {
        Set<Entry> recorded = new HashSet<>(all.stream().skip(version + 1).toList());
        return Sight.current().of(ChildTimeline.of(child, all)).recorded().stream()
                .filter(recorded::contains)
                .map(Entry::event)
                .map(event -> who + inWords(event))
                .distinct()
                .toList();
    }

    private static String inWords(PathwayEvent event) {
        return switch (event) {
            case Fact fact -> inWords(fact);
            case FactAmended amended -> "Corrected: " + inWords(amended.fact());
            case FactVoided _ -> "Something was taken back as entered in error.";
            case AmendmentWithdrawn _ ->
                    "A correction was taken back; what it had corrected is so again.";
            case Merging _ -> "The record was merged with another, or parted from it.";
            case ErasureProposed _ -> "It was proposed to erase who the child is.";
            case IdentityErased _ -> "Who the child is was erased for good.";
        };
    }

    private static String inWords(Fact fact) {
        return InWords.code(EventNames.nameOf(fact.getClass()))
                + ", "
                + InWords.day(fact.effectiveOn());
    }
}
