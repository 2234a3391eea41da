package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.Section47Concluded;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The open section 47 enquiry comes to its conclusion (T16). */
@CommandDescription(
        value = "Conclude a section 47 enquiry.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(when = Situation.ENQUIRY)
public record ConcludeSection47Enquiry(
        ChildId childId,
        LocalDate concludedOn,
        @Nullable List<EnquiryOutcome> outcomes,
        boolean conferenceNotRequired)
        implements ChildCommand {

    private static final Obstacle NO_OPEN_ENQUIRY =
            new Obstacle(
                    "no-open-enquiry",
                    "The child has no open section 47 enquiry on that day.",
                    "Record its start first, or give a day on or after it; what is "
                            + "concluded already is corrected instead.");

    @Override
    public LocalDate effectiveOn() {
        return concludedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(Enquiry.of(timeline), concludedOn)
                .map(open ->
                        Decision.of(
                                new Section47Concluded(
                                        open.start().fact().enquiry(),
                                        concludedOn,
                                        concludedOn,
                                        outcomes == null ? List.of() : outcomes,
                                        conferenceNotRequired)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_ENQUIRY)));
    }
}
