package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A manager decides that nothing more follows from the referral (T11, T40). */
@CommandDescription(value = "Close a referral without further action.", by = Role.MANAGER)
@PossibleWhen(when = Situation.REFERRAL_TO_DECIDE)
public record CloseReferralWithoutFurtherAction(
        ChildId childId, LocalDate decidedOn, @Nullable CategoryOfNeed need)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return UndecidedReferral.on(decidedOn, timeline)
                .map(referral ->
                        Decision.of(
                                new ReferralNoFurtherAction(referral, decidedOn, decidedOn, need)))
                .orElseGet(UndecidedReferral::none);
    }
}
