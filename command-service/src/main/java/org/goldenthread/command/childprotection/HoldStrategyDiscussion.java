package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childprotection.StrategyDiscussionHeld;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** Agencies meet to decide whether to make a section 47 enquiry (T15). */
@CommandDescription(value = "Record a strategy discussion.", by = Role.SOCIAL_WORKER)
@PossibleWhen(when = Situation.CHILD_IN_NEED)
public record HoldStrategyDiscussion(ChildId childId, LocalDate heldOn, List<PartnerAgency> present)
        implements ChildCommand {

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
