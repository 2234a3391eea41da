package org.goldenthread.pathway.stepdown;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.StepDownId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;

/** One step down: proposed, agreed, or both. */
public record StepDown(StepDownId id, List<InForce<StepDownFact>> facts) {

    /** The steps down of this timeline, by their first day. */
    public static List<StepDown> of(ChildTimeline timeline) {
        SequencedMap<StepDownId, List<InForce<StepDownFact>>> byId =
                timeline.of(StepDownFact.class)
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.fact().stepDown(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byId.entrySet().stream()
                .map(step -> new StepDown(step.getKey(), step.getValue()))
                .toList();
    }

    /** Every agreement recorded; a clean record has one at most. */
    public List<InForce<StepDownAgreed>> agreements() {
        return facts.stream().flatMap(fact -> fact.as(StepDownAgreed.class).stream()).toList();
    }

    /** The day of its agreement, if it was agreed. */
    public Optional<LocalDate> agreedOn() {
        return agreements().stream().map(InForce::effectiveOn).findFirst();
    }

    /** The day of its proposal, if it was proposed. */
    public Optional<LocalDate> requestedOn() {
        return facts.stream()
                .flatMap(fact -> fact.as(StepDownRequested.class).stream())
                .map(InForce::effectiveOn)
                .findFirst();
    }

    /** The events that make it what it is. */
    public List<EventId> events() {
        return facts.stream().flatMap(fact -> fact.events().stream()).toList();
    }
}
