package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReferralOutcome;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A manager accepts the referral that waits for a decision (T11). */
@CommandDescription(value = "Accept a referral: the child may be in need.", by = Role.MANAGER)
@PossibleWhen(when = Situation.REFERRAL_TO_DECIDE)
public record AcceptReferral(
        ChildId childId,
        LocalDate decidedOn,
        CategoryOfNeed need,
        @Nullable List<ReferralOutcome> outcomes)
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
                                new ReferralAccepted(
                                        referral,
                                        decidedOn,
                                        decidedOn,
                                        need,
                                        outcomes == null ? List.of() : outcomes)))
                .orElseGet(UndecidedReferral::none);
    }
}
