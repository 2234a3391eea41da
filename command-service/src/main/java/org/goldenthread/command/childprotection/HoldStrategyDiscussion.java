package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childprotection.StrategyDiscussionHeld;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** Agencies meet to decide whether to make a section 47 enquiry (T15). */
@Asked(value = "Record a strategy discussion.", by = Role.SOCIAL_WORKER)
@Possible(when = Standing.CHILD_IN_NEED)
public record HoldStrategyDiscussion(ChildId childId, LocalDate heldOn, List<PartnerAgency> present)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return OpenEpisode.on(
                heldOn,
                timeline,
                referral -> new StrategyDiscussionHeld(referral, heldOn, present));
    }
}
