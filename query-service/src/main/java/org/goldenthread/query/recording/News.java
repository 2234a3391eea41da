package org.goldenthread.query.recording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final Knowledge knowledge;

    News(ChildRecords children, Knowledge knowledge) {
        this.children = children;
        this.knowledge = knowledge;
    }

    /** What is new, in words, and the version of the record by now. */
    record Since(long version, List<String> sentences) {}

    Since since(UUID child, long seen) {
        ChildId id = new ChildId(child);
        List<Entry> all =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known ->
                                children.family(List.of(id), known)
                                        .streams()
                                        .getOrDefault(id, List.of()));
        Set<Role> roles = Caller.current().roles();
        List<String> sentences =
                all.stream()
                        .skip(seen + 1)
                        .map(Entry::event)
                        .map(event -> inWords(event, roles))
                        .distinct()
                        .toList();
        return new Since(
                all.size() - 1L,
                sentences.isEmpty()
                        ? List.of("Something was recorded that is not shown here yet.")
                        : sentences);
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
