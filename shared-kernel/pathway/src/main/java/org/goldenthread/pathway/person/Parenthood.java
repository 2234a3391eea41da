package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/** An adult's being one kind of parent of the child, for as long as it lasts. */
public record Parenthood(InForce<ParentLinked> link, Optional<InForce<ParentUnlinked>> end)
        implements Strand {

    /** The parents of this timeline's child, by the day from which they are so. */
    public static List<Parenthood> of(ChildTimeline timeline) {
        return timeline.of(ParentLinked.class)
                .map(link -> new Parenthood(link, endOf(timeline, link)))
                .toList();
    }

    private static Optional<InForce<ParentUnlinked>> endOf(
            ChildTimeline timeline, InForce<ParentLinked> link) {
        return timeline.of(ParentUnlinked.class)
                .filter(end ->
                        end.fact().parent().equals(link.fact().parent())
                                && end.fact().kind() == link.fact().kind()
                                && end.effectiveOn().isAfter(link.effectiveOn()))
                .findFirst();
    }

    /** Whether both say the same of the same adult. */
    boolean sameAs(Parenthood other) {
        return link.fact().parent().equals(other.link.fact().parent())
                && link.fact().kind() == other.link.fact().kind();
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
