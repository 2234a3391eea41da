package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.Sight;
import org.springframework.stereotype.Component;

/** What people are called, for those who may read it. */
@Component
public class People {

    private static final String NAMELESS = "a child without a name on file";

    private final ChildRecords children;
    private final Knowledge knowledge;

    People(ChildRecords children, Knowledge knowledge) {
        this.children = children;
        this.knowledge = knowledge;
    }

    /** A child as forms speak of one. */
    public record Person(UUID id, String name, Optional<LocalDate> bornOn) {}

    /** The child under this id, as known now. */
    Person child(UUID child) {
        return person(child, timeline(child));
    }

    /** What a child is called in a list, where one who cannot be read takes nobody else away. */
    String nameOf(UUID child) {
        try {
            return child(child).name();
        } catch (UnreadableEvent _) {
            return "A child " + ChildRecords.UNREADABLE;
        }
    }

    /** The child's record as the reader sees it, as known now. */
    ChildTimeline timeline(UUID child) {
        return knowledge.answer(
                Optional.empty(), Optional.empty(), known -> timeline(child, known));
    }

    ChildTimeline timeline(UUID child, AsKnown known) {
        ChildId id = new ChildId(child);
        StreamFamily family = children.family(List.of(id), known);
        return Sight.current().of(family.timeline(id));
    }

    static Person person(UUID id, ChildTimeline timeline) {
        Identity identity = Identity.of(timeline);
        boolean open = PathwayStep.openTo(Caller.current().roles());
        return new Person(
                id,
                identity.registration()
                        .map(known -> known.fact())
                        .map(ChildRegistered::name)
                        .filter(_ -> open)
                        .flatMap(Sealed::content)
                        .map(People::called)
                        .orElse(NAMELESS),
                open ? identity.birthDate() : Optional.empty());
    }

    /** The name of a parent of this child. */
    static String parent(UUID parent, ChildTimeline timeline) {
        return timeline.of(ParentLinked.class)
                .filter(link -> link.fact().parent().value().equals(parent))
                .reduce((_, later) -> later)
                .map(link ->
                        Optional.ofNullable(link.fact().name())
                                        .filter(_ -> PathwayStep.openTo(Caller.current().roles()))
                                        .flatMap(Sealed::content)
                                        .map(People::called)
                                        .orElse("a parent without a name on file")
                                + ", "
                                + link.fact().kind().label().toLowerCase(Locale.ROOT))
                .orElse("a parent");
    }

    private static String called(PersonName name) {
        return String.join(
                " ",
                Stream.of(Optional.ofNullable(name.given()), Optional.of(name.family()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
