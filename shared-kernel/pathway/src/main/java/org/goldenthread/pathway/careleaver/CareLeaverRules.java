package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** The rules of leaving care. No return collects them, so the numbers are our own. */
public final class CareLeaverRules {

    private static final Rule OF_AGE =
            Rule.error(
                    "GT-CL-1",
                    "A care leaver is relevant at 16 and 17, former relevant from 18 to 24, qualifying from 16 to 24.",
                    "Choose what fits the age on that day, or correct the day of birth first if "
                            + "that is wrong.",
                    timeline ->
                            recorded(timeline)
                                    .filter(known -> !fits(known.fact(), Identity.of(timeline)))
                                    .map(InForce::events));

    private static final Rule NOT_IN_CARE =
            Rule.error(
                    "GT-CL-2",
                    "A child who is looked after is no care leaver yet.",
                    "Record the end of care first, or give a day on or after it.",
                    CareLeaverRules::inCare);

    private static final Rule ENDS_SOMETHING =
            Rule.error(
                    "GT-CL-3",
                    "Support as a care leaver ends that nobody had on that day.",
                    "Record first that this is a care leaver, or give a day on which support was "
                            + "going on.",
                    timeline ->
                            Stages.of(StageChanges.of(timeline)).idle().stream()
                                    .map(StageChange.Ended::events));

    private static final Rule SAYS_SOMETHING =
            Rule.query(
                    "GT-CL-4",
                    "It is recorded that somebody is a care leaver whose record says so already.",
                    CareLeaverRules::saidAlready);

    /** All rules of this step. */
    public static final List<Rule> ALL =
            List.of(OF_AGE, NOT_IN_CARE, ENDS_SOMETHING, SAYS_SOMETHING);

    private CareLeaverRules() {}

    private static Stream<InForce<CareLeaverEligibilityRecorded>> recorded(ChildTimeline timeline) {
        return timeline.of(CareLeaverEligibilityRecorded.class);
    }

    private static boolean fits(CareLeaverEligibilityRecorded told, Identity child) {
        return switch (told.eligibility()) {
            case ELIGIBLE -> false;
            case RELEVANT -> between(16, 18, told.eligibleFrom(), child);
            case FORMER_RELEVANT -> between(18, 25, told.eligibleFrom(), child);
            case QUALIFYING -> between(16, 25, told.eligibleFrom(), child);
        };
    }

    private static boolean between(int from, int to, LocalDate day, Identity child) {
        return child.birthday(from).map(first -> !day.isBefore(first)).orElse(true)
                && child.birthday(to).map(day::isBefore).orElse(true);
    }

    private static Stream<List<EventId>> inCare(ChildTimeline timeline) {
        return recorded(timeline)
                .filter(known -> StageChanges.lookedAfter(timeline, known.effectiveOn()))
                .flatMap(known ->
                        PeriodOfCare.of(timeline).stream()
                                .filter(period -> period.openOn(known.effectiveOn()))
                                .map(period ->
                                        Violation.events(
                                                period.episodes().getFirst().startedBy(),
                                                known.events())));
    }

    private static Stream<List<EventId>> saidAlready(ChildTimeline timeline) {
        List<LeavingCare> stages = LeavingCare.of(timeline);
        return recorded(timeline)
                .flatMap(known ->
                        stages.stream()
                                .filter(stage -> stage.openOn(known.effectiveOn()))
                                .filter(stage -> !stage.key().equals(known.original()))
                                .filter(stage -> stage.eligibility() == known.fact().eligibility())
                                .map(stage -> Violation.events(stage.begunBy(), known.events())));
    }
}
