package org.goldenthread.query.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.Merging;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.chronology.ChildRecords;
import org.goldenthread.query.seeing.Step;
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

    /** What is new, in words, and what is seen of the records by now. */
    record Since(Seen seen, List<String> sentences) {}

    /**
     * What is new of these children.
     *
     * @param now the versions of their records, where they are known already
     */
    Since since(Seen seen, Set<UUID> children, Map<UUID, Long> now) {
        Seen after = seen;
        List<String> sentences = new ArrayList<>();
        for (var each : seen.of(children).entrySet()) {
            List<Entry> all = entries(new ChildId(each.getKey()));
            String who = children.size() > 1 ? people.child(each.getKey()).name() + ": " : "";
            after =
                    after.at(
                            each.getKey(),
                            Math.max(now.getOrDefault(each.getKey(), 0L), all.size() - 1L));
            sentences.addAll(sentences(who, all.stream().skip(each.getValue() + 1)));
        }
        return new Since(
                after,
                sentences.isEmpty()
                        ? List.of("Something was recorded that is not shown here yet.")
                        : sentences);
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

    private static List<String> sentences(String who, Stream<Entry> recorded) {
        Set<Role> roles = Caller.current().roles();
        return recorded.map(Entry::event)
                .map(event -> who + inWords(event, roles))
                .distinct()
                .toList();
    }

    private static String inWords(PathwayEvent event, Set<Role> roles) {
        return switch (event) {
            case Fact fact -> inWords(fact, roles);
            case FactAmended amended -> "Corrected: " + inWords(amended.fact(), roles);
            case FactVoided _ -> "Something was taken back as entered in error.";
            case Merging _ -> "The record was merged with another, or parted from it.";
            case ErasureProposed _ -> "It was proposed to erase who the child is.";
            case IdentityErased _ -> "Who the child is was erased for good.";
        };
    }

    private static String inWords(Fact fact, Set<Role> roles) {
        return Step.of(fact).visibleTo(roles)
                ? InWords.code(EventNames.nameOf(fact.getClass()))
                        + ", "
                        + InWords.day(fact.effectiveOn())
                : "Something that your role may not see.";
    }
}
