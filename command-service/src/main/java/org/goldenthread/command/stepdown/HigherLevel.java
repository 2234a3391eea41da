package org.goldenthread.command.stepdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** The level of help that a child leaves, as it stands on the day. */
final class HigherLevel {

    private static final Obstacle CHILD_DIED =
            new Obstacle(
                    "child-died",
                    "The child had died by %s, so no help was left to step down from.",
                    "Give an earlier day if this one is wrong, or correct the day of death "
                            + "if that is.");

    private static final Obstacle NOTHING_TO_LEAVE =
            new Obstacle(
                    "nothing-to-leave",
                    "No help that could be stepped down from was on record by %s.",
                    "Record that help first, or give a day on or after the one on which it "
                            + "began.");

    private static final Obstacle NO_CHILD_IN_NEED =
            new Obstacle(
                    "no-child-in-need",
                    "No child in need episode was open on %s.",
                    "Record a referral and accept it first, or choose the level of help "
                            + "that the child had on that day.");

    private static final Obstacle STILL_LOOKED_AFTER =
            new Obstacle(
                    "still-looked-after",
                    "The child is still looked after.",
                    "Record the exit from care first.");

    private HigherLevel() {}

    /** Why there is no help of any level, if that is so: the child had none, or had died. */
    static Optional<Refusal> nothing(ChildTimeline timeline, Situation help, LocalDate day) {
        if (!Situation.DIED_BEFORE.on(day, timeline).isEmpty()) {
            return Optional.of(Refusal.nothingToActOn(CHILD_DIED, day));
        }
        return help.on(day, timeline).isEmpty()
                ? Optional.of(Refusal.nothingToActOn(NOTHING_TO_LEAVE, day))
                : Optional.empty();
    }

    /** Why there is nothing to step down from, if that is so. */
    static Optional<Refusal> missing(ChildTimeline timeline, PathwayLevel from, LocalDate day) {
        return switch (from) {
            case ASSESSMENT, CHILD_IN_NEED, CHILD_PROTECTION ->
                    episodes(timeline, day).findAny().isPresent()
                            ? Optional.empty()
                            : Optional.of(Refusal.nothingToActOn(NO_CHILD_IN_NEED, day));
            case LOOKED_AFTER ->
                    PeriodOfCare.of(timeline).stream().noneMatch(care -> care.openOn(day))
                            ? Optional.empty()
                            : Optional.of(Refusal.nothingToActOn(STILL_LOOKED_AFTER));
            case UNIVERSAL, EARLY_HELP, REFERRAL, PRE_PROCEEDINGS, CARE_LEAVER -> Optional.empty();
        };
    }

    /** What ends: the plans of that level and, where early help takes over, the episode. */
    static List<Fact> ends(
            ChildTimeline timeline, PathwayLevel from, PathwayLevel to, LocalDate day) {
        Stream<Fact> protection =
                ProtectionPlan.of(timeline).stream()
                        .filter(plan -> plan.openOn(day))
                        .map(plan ->
                                new ProtectionPlanEnded(
                                        plan.start().fact().plan(),
                                        day,
                                        ReasonPlanEnded.RISK_REDUCED));
        Stream<Fact> need =
                ChildInNeedPlan.of(timeline).stream()
                        .filter(plan -> plan.openOn(day))
                        .map(plan -> new ChildInNeedPlanEnded(plan.start().fact().plan(), day));
        return switch (from) {
            case CHILD_PROTECTION ->
                    to == PathwayLevel.EARLY_HELP
                            ? both(
                                    protection,
                                    closed(timeline, day, ReasonForClosure.NO_LONGER_IN_NEED))
                            : protection.toList();
            case CHILD_IN_NEED ->
                    both(need, closed(timeline, day, ReasonForClosure.NO_LONGER_IN_NEED));
            case ASSESSMENT -> closed(timeline, day, ReasonForClosure.EARLY_HELP).toList();
            case UNIVERSAL, EARLY_HELP, REFERRAL, PRE_PROCEEDINGS, CARE_LEAVER, LOOKED_AFTER ->
                    List.of();
        };
    }

    /** The child in need plan that takes over, unless one runs already. */
    static List<Fact> planBelow(ChildTimeline timeline, PlanId plan, LocalDate day) {
        boolean runs = ChildInNeedPlan.of(timeline).stream().anyMatch(each -> each.openOn(day));
        return runs
                ? List.of()
                : episodes(timeline, day)
                        .map(episode -> new ChildInNeedPlanStarted(plan, episode.referral(), day))
                        .<Fact>map(started -> started)
                        .toList();
    }

    private static Stream<Fact> closed(
            ChildTimeline timeline, LocalDate day, ReasonForClosure reason) {
        return episodes(timeline, day)
                .map(episode -> new ChildInNeedEpisodeClosed(episode.referral(), day, reason));
    }

    /** The latest open episode; more than one is broken anyway. */
    private static Stream<ChildInNeedEpisode> episodes(ChildTimeline timeline, LocalDate day) {
        return ChildInNeedEpisode.of(timeline).stream()
                .filter(episode -> episode.openOn(day))
                .reduce((_, later) -> later)
                .stream();
    }

    private static List<Fact> both(Stream<Fact> plans, Stream<Fact> episode) {
        return Stream.concat(plans, episode).toList();
    }
}
