package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/** A consent to early help, from the day it was given until it was withdrawn or ran out. */
public record EarlyHelpConsent(
        InForce<EarlyHelpConsentGiven> given,
        Optional<InForce<EarlyHelpConsentWithdrawn>> withdrawal)
        implements Strand {

    /** The consents of this timeline, by the day they were given. */
    public static List<EarlyHelpConsent> of(ChildTimeline timeline) {
        return timeline.of(EarlyHelpConsentGiven.class)
                .map(given -> new EarlyHelpConsent(given, withdrawalOf(timeline, given)))
                .toList();
    }

    /** The latest consent that covers this on this day, if any does. */
    public static Optional<EarlyHelpConsent> covering(
            ChildTimeline timeline, ConsentScope scope, LocalDate day) {
        return of(timeline).stream()
                .filter(consent -> consent.covers(scope, day))
                .reduce((_, later) -> later);
    }

    private static Optional<InForce<EarlyHelpConsentWithdrawn>> withdrawalOf(
            ChildTimeline timeline, InForce<EarlyHelpConsentGiven> given) {
        return timeline.of(EarlyHelpConsentWithdrawn.class)
                .filter(withdrawn -> withdrawn.fact().consent().equals(given.fact().consent()))
                .findFirst();
    }

    /** The name by which an assessment refers to it. */
    public ConsentId id() {
        return given.fact().consent();
    }

    /** Whether it is in force on this day and covers this. */
    public boolean covers(ConsentScope scope, LocalDate day) {
        return given.fact().covers().contains(scope) && openOn(day);
    }

    @Override
    public LocalDate startedOn() {
        return given.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return Stream.concat(
                        withdrawal.map(InForce::effectiveOn).stream(),
                        Optional.ofNullable(given.fact().expiresOn())
                                .map(last -> last.plusDays(1))
                                .stream())
                .min(LocalDate::compareTo);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(given.events(), withdrawal.map(InForce::events).orElse(List.of()));
    }
}
