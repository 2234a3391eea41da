package org.goldenthread.pathway.frontdoor;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** The rules of the CIN census for referrals, and ours for contacts. */
public final class FrontDoorRules {

    /** The longest that a referral may lie before the (expected) birth: 40 weeks. */
    private static final int DAYS_BEFORE_BIRTH = 280;

    private static final Rule NOT_LONG_BEFORE_BIRTH =
            Rule.error(
                    "CIN-8606",
                    "The referral lies more than 40 weeks before the child's birth or expected birth.",
                    "Give a later day if this one is wrong, or correct the day of birth or expected "
                            + "birth first.",
                    timeline ->
                            Identity.of(timeline)
                                    .birthOrExpectedDate()
                                    .map(birth -> birth.minusDays(DAYS_BEFORE_BIRTH))
                                    .stream()
                                    .flatMap(earliest ->
                                            referrals(
                                                    timeline,
                                                    fact -> fact.receivedOn().isBefore(earliest))));

    private static final Rule SOURCE =
            Rule.error(
                    "CIN-8866",
                    "The source of the referral is missing, or its code was not in use on that day.",
                    "Say who referred the child, by a source that was in use on the day of the "
                            + "referral.",
                    timeline ->
                            referrals(
                                    timeline,
                                    fact ->
                                            fact.source() == null
                                                    || !fact.source().validOn(fact.receivedOn())));

    private static final Rule NEED =
            Rule.error(
                    "CIN-8610",
                    "A referral that led to further action needs the child's main need.",
                    "Say what the child's main need is.",
                    timeline ->
                            timeline.of(ReferralAccepted.class)
                                    .filter(known -> known.fact().need() == null)
                                    .map(InForce::events));

    private static final Rule ONE_DECISION =
            Rule.error(
                    "GT-FD-1",
                    "A referral was accepted and also ended without further action.",
                    "Take back the decision that is wrong, then record the other one.",
                    timeline ->
                            timeline.of(ReferralAccepted.class)
                                    .flatMap(accepted ->
                                            timeline.of(ReferralNoFurtherAction.class)
                                                    .filter(nfa -> sameReferral(accepted, nfa))
                                                    .map(nfa ->
                                                            Violation.events(
                                                                    accepted.events(),
                                                                    nfa.events()))));

    private static final Rule DECIDED_AFTERWARDS =
            Rule.error(
                    "GT-FD-2",
                    "A referral was decided before the day on which it came.",
                    "Give a day of decision on or after the day of the referral, or correct the day "
                            + "of the referral first.",
                    timeline ->
                            timeline.of(ReferralReceived.class)
                                    .flatMap(received ->
                                            timeline.of(ReferralFact.class)
                                                    .filter(fact -> sameReferral(received, fact))
                                                    .filter(fact ->
                                                            fact.effectiveOn()
                                                                    .isBefore(
                                                                            received.effectiveOn()))
                                                    .map(fact ->
                                                            Violation.events(
                                                                    received.events(),
                                                                    fact.events()))));

    /** All rules of this step. */
    public static final List<Rule> ALL =
            List.of(NOT_LONG_BEFORE_BIRTH, SOURCE, NEED, ONE_DECISION, DECIDED_AFTERWARDS);

    private FrontDoorRules() {}

    private static Stream<List<EventId>> referrals(
            ChildTimeline timeline, Predicate<ReferralReceived> wrong) {
        return timeline.of(ReferralReceived.class)
                .filter(known -> wrong.test(known.fact()))
                .map(InForce::events);
    }

    private static boolean sameReferral(
            InForce<? extends ReferralFact> one, InForce<? extends ReferralFact> other) {
        return one.fact().referral().equals(other.fact().referral());
    }
}
