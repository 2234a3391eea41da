package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Ongoing;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childinneed.CinEpisode;
import org.goldenthread.pathway.childinneed.CinEpisodeClosed;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The open child in need episode is closed (T41, T42, T43, T49). */
@Asked(
        value = "Close a child in need episode.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@Possible(when = Standing.REFERRAL)
public record CloseChildInNeedEpisode(ChildId childId, LocalDate closedOn, ReasonForClosure reason)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(CinEpisode.of(timeline), closedOn)
                .map(open -> Decision.of(new CinEpisodeClosed(open.referral(), closedOn, reason)))
                .orElseGet(OpenEpisode::none);
    }
}
