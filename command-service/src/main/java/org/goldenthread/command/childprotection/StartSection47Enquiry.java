package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A strategy discussion starts a section 47 enquiry (T15). */
@CommandDescription(value = "Start a section 47 enquiry.", by = Role.SOCIAL_WORKER)
@PossibleWhen(when = Situation.CHILD_IN_NEED, unless = Situation.ENQUIRY)
public record StartSection47Enquiry(
        ChildId childId,
        @GeneratedId EnquiryId enquiryId,
        LocalDate startedOn,
        List<PartnerAgency> present,
        @Nullable LocalDate conferenceTarget)
        implements ChildCommand {

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
