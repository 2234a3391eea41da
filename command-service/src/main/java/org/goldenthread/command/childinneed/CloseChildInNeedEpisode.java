package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The open child in need episode is closed (T41, T42, T43, T49). */
@CommandDescription(
        value = "Close a child in need episode.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(when = Situation.REFERRAL)
public record CloseChildInNeedEpisode(ChildId childId, LocalDate closedOn, ReasonForClosure reason)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(ChildInNeedEpisode.of(timeline), closedOn)
                .map(open ->
                        Decision.of(
                                new ChildInNeedEpisodeClosed(open.referral(), closedOn, reason)))
                .orElseGet(OpenEpisode::none);
    }
}
