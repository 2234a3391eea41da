package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A strategy discussion starts a section 47 enquiry (T15). */
@Asked(value = "Start a section 47 enquiry.", by = Role.SOCIAL_WORKER)
@Possible(when = Standing.CHILD_IN_NEED, unless = Standing.ENQUIRY)
public record StartSection47Enquiry(
        ChildId childId,
        @Assigned EnquiryId enquiryId,
        LocalDate startedOn,
        List<PartnerAgency> present,
        @Nullable LocalDate conferenceTarget)
        implements ChildAct {

    public StartSection47Enquiry {
        if (present.isEmpty()) {
            throw new IllegalArgumentException("The agencies present are needed.");
        }
    }

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return OpenEpisode.on(
                startedOn,
                timeline,
                referral ->
                        new Section47Started(
                                enquiryId, referral, startedOn, present, conferenceTarget));
    }
}
