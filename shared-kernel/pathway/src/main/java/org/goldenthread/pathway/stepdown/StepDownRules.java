package org.goldenthread.pathway.stepdown;

import java.util.List;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** The rules of steps down. No return collects them, so the numbers are our own. */
public final class StepDownRules {

    private static final Rule GOES_DOWN =
            Rule.error(
                    "GT-SD-1",
                    "A step down leads to a lower level of help.",
                    "Choose a level below the one that the child has; more help is recorded as a "
                            + "start of that help.",
                    timeline ->
                            timeline.of(StepDownFact.class)
                                    .filter(step -> !step.fact().to().isBelow(step.fact().from()))
                                    .map(InForce::events));

    private static final Rule AGREED_ONCE =
            Rule.error(
                    "GT-SD-2",
                    "This step down is agreed already.",
                    "If something in the agreement is wrong, correct it; for another step down, "
                            + "propose a new one.",
                    timeline ->
                            StepDown.of(timeline).stream()
                                    .filter(step -> step.agreements().size() > 1)
                                    .map(StepDown::events));

    private static final Rule AGREED_AFTER_REQUEST =
            Rule.error(
                    "GT-SD-3",
                    "A step down is agreed before it was proposed.",
                    "Give a day of agreement on or after the proposal, or correct the day of the "
                            + "proposal first.",
                    timeline ->
                            StepDown.of(timeline).stream()
                                    .filter(step ->
                                            step.agreedOn().isPresent()
                                                    && step.requestedOn()
                                                            .filter(step.agreedOn().get()::isBefore)
                                                            .isPresent())
                                    .map(StepDown::events));

    private static final Rule SOMEBODY_RECEIVES =
            Rule.error(
                    "GT-SD-4",
                    "A step down from a plan to early help names who receives the child, when they accepted and when the handover meeting was.",
                    "Name all three; if one has not happened yet, agree the step down when it has.",
                    timeline ->
                            timeline.of(StepDownAgreed.class)
                                    .filter(step -> fromPlanToEarlyHelp(step.fact()))
                                    .filter(step ->
                                            step.fact().receiver() == null
                                                    || step.fact().acceptedOn() == null
                                                    || step.fact().handoverOn() == null)
                                    .map(InForce::events));

    /** All rules of this step. */
    public static final List<Rule> ALL =
            List.of(GOES_DOWN, AGREED_ONCE, AGREED_AFTER_REQUEST, SOMEBODY_RECEIVES);

    private StepDownRules() {}

    private static boolean fromPlanToEarlyHelp(StepDownAgreed step) {
        return step.to() == PathwayLevel.EARLY_HELP
                && (step.from() == PathwayLevel.CHILD_IN_NEED
                        || step.from() == PathwayLevel.CHILD_PROTECTION);
    }
}
