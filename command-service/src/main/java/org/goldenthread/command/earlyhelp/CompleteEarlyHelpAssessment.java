package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OwnWords;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentCompleted;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The assessment is authorised, with its outcome and the needs found (T03). */
@CommandDescription(
        value = "Complete an early help assessment.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP_NOT_ASSESSED)
public record CompleteEarlyHelpAssessment(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate completedOn,
        AssessedHelp outcome,
        List<FamilyNeed> needs,
        @Nullable String wishesAndFeelings)
        implements FamilyCommand {

    public CompleteEarlyHelpAssessment {
        FamilyCommand.check(childId, childIds);
        FamilyCommand.checkOwnWords(childIds, wishesAndFeelings);
    }

    /** Nothing that the child said was written down. */
    public CompleteEarlyHelpAssessment(
            @Nullable ChildId childId,
            @Nullable List<ChildId> childIds,
            LocalDate completedOn,
            AssessedHelp outcome,
            List<FamilyNeed> needs) {
        this(childId, childIds, completedOn, outcome, needs, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return completedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningEpisode.on(
                completedOn,
                timeline,
                episode ->
                        new EarlyHelpAssessmentCompleted(
                                episode.id(),
                                completedOn,
                                outcome,
                                needs,
                                OwnWords.of(timeline.child(), wishesAndFeelings)));
    }
}
