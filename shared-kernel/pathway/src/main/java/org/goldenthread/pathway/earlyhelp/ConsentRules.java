package org.goldenthread.pathway.earlyhelp;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** Early help is voluntary: it rests on a consent that can be withdrawn at any time. */
final class ConsentRules {

    private static final Rule ASSESSMENT_UNDER_CONSENT =
            Rule.error(
                    "GT-EH-1",
                    "An early help assessment starts without a consent to assess in force on that day.",
                    "Record consent to the assessment first, or give a day on which it was in "
                            + "force.",
                    ConsentRules::assessedWithoutConsent);

    private static final Rule PLAN_UNDER_CONSENT =
            Rule.query(
                    "GT-EH-2",
                    "Work on an early help plan goes on without a consent to plan in force on that day.",
                    timeline ->
                            Stream.concat(
                                            timeline.of(EarlyHelpPlanAgreed.class),
                                            timeline.of(EarlyHelpReviewHeld.class))
                                    .filter(work ->
                                            EarlyHelpConsent.covering(
                                                            timeline,
                                                            ConsentScope.PLAN,
                                                            work.effectiveOn())
                                                    .isEmpty())
                                    .map(InForce::events));

    private static final Rule WITHDRAWAL_OF_A_CONSENT =
            Rule.error(
                    "GT-EH-3",
                    "A consent is withdrawn that was not given before.",
                    "Record the consent first, or give a day on or after the one on which it was "
                            + "given.",
                    timeline ->
                            timeline.of(EarlyHelpConsentWithdrawn.class)
                                    .filter(withdrawn ->
                                            EarlyHelpConsent.of(timeline).stream()
                                                    .filter(consent ->
                                                            consent.id()
                                                                    .equals(
                                                                            withdrawn
                                                                                    .fact()
                                                                                    .consent()))
                                                    .allMatch(consent ->
                                                            consent.startedOn()
                                                                    .isAfter(
                                                                            withdrawn
                                                                                    .effectiveOn())))
                                    .map(InForce::events));

    static final List<Rule> ALL =
            List.of(ASSESSMENT_UNDER_CONSENT, PLAN_UNDER_CONSENT, WITHDRAWAL_OF_A_CONSENT);

    private ConsentRules() {}

    private static Stream<List<EventId>> assessedWithoutConsent(ChildTimeline timeline) {
        List<EarlyHelpConsent> consents = EarlyHelpConsent.of(timeline);
        return timeline.of(EarlyHelpAssessmentStarted.class)
                .filter(start ->
                        consents.stream()
                                .filter(consent -> consent.id().equals(start.fact().consent()))
                                .noneMatch(consent ->
                                        consent.covers(ConsentScope.ASSESS, start.effectiveOn())))
                .map(InForce::events);
    }
}
