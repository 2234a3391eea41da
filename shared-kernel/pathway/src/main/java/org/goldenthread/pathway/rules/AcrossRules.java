package org.goldenthread.pathway.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** Rules that look at several steps at once: death above all, after which nothing starts (T51). */
final class AcrossRules {

    private static final Rule NO_PROTECTION_PLAN_AFTER_DEATH =
            Rule.error(
                    "CIN-8915",
                    "A child protection plan starts after the child died.",
                    "It can never start then: give an earlier start of the plan if this one is "
                            + "wrong, or correct the day of death if that is.",
                    timeline ->
                            startedAfterDeath(timeline, ProtectionPlanStarted.class::isInstance));

    private static final Rule NO_PLAN_AFTER_DEATH =
            Rule.error(
                    "CIN-4008",
                    "A child in need plan starts after the child died.",
                    "It can never start then: give an earlier start of this plan if the day is "
                            + "wrong, or correct the day of death if that is.",
                    timeline ->
                            startedAfterDeath(timeline, ChildInNeedPlanStarted.class::isInstance));

    private static final Rule NO_REFERRAL_AFTER_DEATH =
            Rule.query(
                    "CIN-8555Q",
                    "A child is referred after the child died.",
                    timeline -> startedAfterDeath(timeline, ReferralReceived.class::isInstance));

    /** Care and plans have official numbers of their own for it; a referral's is only a query. */
    private static final Rule NOTHING_AFTER_DEATH =
            Rule.error(
                    "GT-AC-1",
                    "Help starts after the child died.",
                    "No help can start then: give an earlier day if this one is wrong, or correct "
                            + "the day of death if that is.",
                    timeline ->
                            startedAfterDeath(
                                    timeline,
                                    fact ->
                                            !(fact instanceof LookedAfterFact)
                                                    && !(fact instanceof ProtectionPlanStarted)
                                                    && !(fact instanceof ChildInNeedPlanStarted)));

    private static final Rule EARLY_HELP_BESIDE_SOCIAL_CARE =
            Rule.query(
                    "GT-AC-2",
                    "Early help runs beside an open child in need episode.",
                    AcrossRules::besides);

    /** Only a query: the return asks for it at the year's end, practice learns it on the way. */
    private static final Rule DISABILITY_ASKED =
            Rule.query(
                    "CIN-8540",
                    "Nothing is recorded about disability of a child whose referral was accepted.",
                    AcrossRules::disabilityMissing);

    static final List<Rule> ALL =
            List.of(
                    NO_PROTECTION_PLAN_AFTER_DEATH,
                    NO_PLAN_AFTER_DEATH,
                    NO_REFERRAL_AFTER_DEATH,
                    NOTHING_AFTER_DEATH,
                    EARLY_HELP_BESIDE_SOCIAL_CARE,
                    DISABILITY_ASKED);

    private AcrossRules() {}

    private static Stream<List<EventId>> startedAfterDeath(
            ChildTimeline timeline, Predicate<Fact> kind) {
        return Identity.of(timeline).death().stream()
                .flatMap(death ->
                        timeline.facts().stream()
                                .filter(fact -> fact.fact().dayOrder() == DayOrder.STARTS)
                                .filter(fact -> kind.test(fact.fact()))
                                .filter(fact -> fact.effectiveOn().isAfter(death.effectiveOn()))
                                .map(fact -> Violation.events(death.events(), fact.events())));
    }

    private static Stream<List<EventId>> besides(ChildTimeline timeline) {
        List<ChildInNeedEpisode> episodes =
                ChildInNeedEpisode.of(timeline).stream()
                        .filter(ChildInNeedEpisode::countsAsInNeed)
                        .toList();
        return EarlyHelpEpisode.of(timeline).stream()
                .flatMap(help ->
                        episodes.stream()
                                .filter(help::overlaps)
                                .map(need ->
                                        Violation.events(
                                                help.start().events(), need.received().events())));
    }

    private static Stream<List<EventId>> disabilityMissing(ChildTimeline timeline) {
        return ChildInNeedEpisode.of(timeline).stream()
                .filter(episode -> episode.acceptance().isPresent())
                .findFirst()
                .stream()
                .flatMap(_ -> timeline.of(ChildRegistered.class))
                .filter(known -> known.fact().disabilities().isEmpty())
                .filter(known -> known.fact().bornOn() != null)
                .map(InForce::events);
    }
}
