package org.goldenthread.command.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.ChosenFrom;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.StepDownId;
import org.goldenthread.pathway.stepdown.StepDownAgreed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A lower level of help takes over (T40 to T46): what is open of the higher level ends and, where
 * it does not run already, the lower one starts on the same day.
 */
@CommandDescription(
        value = "Agree a step down: end the higher level of help and start the lower one.",
        by = Role.MANAGER)
@PossibleWhen(
        when = Situation.SOCIAL_CARE,
        unless = Situation.DIED_BEFORE,
        about = {Situation.STEP_DOWN_PROPOSED, Situation.EARLY_HELP_CONSENT})
public record AgreeStepDown(
        ChildId childId,
        @GeneratedId @ChosenFrom(Situation.STEP_DOWN_PROPOSED) StepDownId stepDownId,
        LocalDate agreedOn,
        PathwayLevel from,
        PathwayLevel to,
        @Nullable Agency receiver,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate handoverOn,
        @Nullable ReceivedHelp help,
        @GeneratedId PlanId planId,
        @GeneratedId EarlyHelpId earlyHelpId,
        @GeneratedId ConsentId consentId)
        implements ChildCommand {

    private static final Obstacle NO_STEP_DOWN =
            new Obstacle(
                    "no-step-down",
                    "A step down leads to early help or to a plan.",
                    "Choose early help, a child in need plan or a child protection plan.");

    private static final Obstacle NO_RECEIVING_HELP =
            new Obstacle(
                    "no-receiving-help",
                    "Early help takes over, and it is not said how.",
                    "Say who leads it and at which level of need.");

    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        Optional<Refusal> refusal = refusal(timeline);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        List<Fact> facts = new ArrayList<>(HigherLevel.ends(timeline, from, to, agreedOn));
        Optional<EarlyHelpId> running = runningHelp(timeline);
        facts.add(agreed(running));
        if (to == PathwayLevel.CHILD_IN_NEED) {
            facts.addAll(HigherLevel.planBelow(timeline, planId, agreedOn));
        }
        if (to == PathwayLevel.EARLY_HELP
                && running.isEmpty()
                && receiver != null
                && help != null) {
            facts.addAll(help.starts(timeline, agreedOn, receiver, earlyHelpId, consentId));
        }
        return Decision.of(facts);
    }

    private Optional<Refusal> refusal(ChildTimeline timeline) {
        return switch (to) {
            case EARLY_HELP, CHILD_IN_NEED, CHILD_PROTECTION ->
                    HigherLevel.missing(timeline, from, agreedOn)
                            .or(() ->
                                    HigherLevel.nothing(timeline, Situation.SOCIAL_CARE, agreedOn))
                            .or(() -> helpMissing(timeline));
            case UNIVERSAL, REFERRAL, ASSESSMENT, CARE_LEAVER, PRE_PROCEEDINGS, LOOKED_AFTER ->
                    Optional.of(Refusal.never(NO_STEP_DOWN, "to"));
        };
    }

    /** Help after a plan starts at once, so its lead and level are needed (T43, T45). */
    private Optional<Refusal> helpMissing(ChildTimeline timeline) {
        boolean needed =
                to == PathwayLevel.EARLY_HELP
                        && !from.isBelow(PathwayLevel.CHILD_IN_NEED)
                        && help == null
                        && runningHelp(timeline).isEmpty();
        return needed ? Optional.of(Refusal.never(NO_RECEIVING_HELP, "help")) : Optional.empty();
    }

    private StepDownAgreed agreed(Optional<EarlyHelpId> running) {
        boolean helps = to == PathwayLevel.EARLY_HELP && (running.isPresent() || help != null);
        return new StepDownAgreed(
                stepDownId,
                agreedOn,
                from,
                to,
                receiver,
                acceptedOn,
                handoverOn,
                helps ? running.orElse(earlyHelpId) : null);
    }

    private Optional<EarlyHelpId> runningHelp(ChildTimeline timeline) {
        return EarlyHelpEpisode.of(timeline).stream()
                .filter(episode -> episode.openOn(agreedOn))
                .map(EarlyHelpEpisode::id)
                .reduce((_, later) -> later);
    }
}
