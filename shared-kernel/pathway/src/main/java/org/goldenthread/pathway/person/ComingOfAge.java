package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;

/**
 * What an erasure keeps of an age, where a figure would be wrong without it: the eighteenth
 * birthday, or the end of its month while that was still to come (ADR 0024).
 *
 * @param told the event whose day of birth it follows from
 */
public record ComingOfAge(EventId told, LocalDate on) {

    /** The event whose day of birth speaks in this timeline, whether or not it can be read. */
    public static Optional<EventId> tellerIn(ChildTimeline timeline) {
        Identity identity = Identity.of(timeline);
        return identity.birth()
                .map(InForce::latest)
                .or(() ->
                        identity.registration()
                                .filter(known -> Objects.nonNull(known.fact().bornOn()))
                                .map(InForce::latest));
    }

    /**
     * The one that this timeline tells. A duplicate's own registration is not among those kept; it
     * was of the same child.
     */
    static Optional<LocalDate> in(ChildTimeline timeline, List<ComingOfAge> kept) {
        return tellerIn(timeline)
                .flatMap(teller ->
                        kept.stream()
                                .filter(each -> each.told().equals(teller))
                                .findFirst()
                                .or(() -> kept.stream().reduce((_, later) -> later)))
                .map(ComingOfAge::on);
    }
}
