package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/** Another child's being a brother or sister of the child, for as long as it lasts. */
public record Siblinghood(InForce<SiblingsLinked> link, Optional<InForce<SiblingsUnlinked>> end)
        implements Strand {

    /** The brothers and sisters of this timeline's child, by the day from which they are so. */
    public static List<Siblinghood> of(ChildTimeline timeline) {
        return timeline.of(SiblingsLinked.class)
                .map(link -> new Siblinghood(link, endOf(timeline, link)))
                .toList();
    }

    private static Optional<InForce<SiblingsUnlinked>> endOf(
            ChildTimeline timeline, InForce<SiblingsLinked> link) {
        return timeline.of(SiblingsUnlinked.class)
                .filter(end ->
                        end.fact().sibling().equals(link.fact().sibling())
                                && end.effectiveOn().isAfter(link.effectiveOn()))
                .findFirst();
    }

    /** The brother or sister. */
    public ChildId sibling() {
        return link.fact().sibling();
    }

    @Override
    public LocalDate startedOn() {
        return link.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return end.map(InForce::effectiveOn);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(link.events(), end.map(InForce::events).orElse(List.of()));
    }
}
