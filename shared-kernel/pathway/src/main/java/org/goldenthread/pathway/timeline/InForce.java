package org.goldenthread.pathway.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.EventId;

/**
 * A fact that speaks today: not voided, in its newest wording.
 *
 * @param original the event that first recorded it; stays its name through every amendment
 * @param latest the event whose wording counts
 */
public record InForce<F extends Fact>(EventId original, EventId latest, F fact) {

    /** Valid time first, then ends before starts, then the order of recording. */
    static final Comparator<InForce<?>> IN_VALID_TIME =
            Comparator.<InForce<?>, LocalDate>comparing(InForce::effectiveOn)
                    .thenComparing(known -> known.fact().dayOrder())
                    .thenComparing(known -> known.original().value());

    /** The day from which, or on which, it was so. */
    public LocalDate effectiveOn() {
        return fact.effectiveOn();
    }

    /** The events that made it what it is, oldest first. */
    public List<EventId> events() {
        return original.equals(latest) ? List.of(original) : List.of(original, latest);
    }

    /** This fact as one of the given kind, if it is one. */
    public <G extends Fact> Optional<InForce<G>> as(Class<G> kind) {
        return kind.isInstance(fact)
                ? Optional.of(new InForce<>(original, latest, kind.cast(fact)))
                : Optional.empty();
    }
}
