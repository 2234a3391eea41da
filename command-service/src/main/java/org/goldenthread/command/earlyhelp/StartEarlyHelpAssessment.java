package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsent;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An early help assessment starts for one child or for several of a family at once; each child has
 * an episode of its own under the same name (T02).
 */
@CommandDescription(
        value = "Start an early help assessment of a child or a family.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(
        unless = {Situation.EARLY_HELP, Situation.DIED_BEFORE},
        about = Situation.EARLY_HELP_CONSENT)
public record StartEarlyHelpAssessment(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        @GeneratedId EarlyHelpId earlyHelpId,
        @GeneratedId ConsentId consentId,
        LocalDate startedOn,
        Agency agency,
        PractitionerRole lead,
        EarlyHelpReason reason,
        NeedLevel needLevel,
        @Nullable LocalDate requestedOn,
        @Nullable Consent consent)
        implements FamilyCommand {

    public StartEarlyHelpAssessment {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        if (consent != null) {
            facts.add(consent.givenOn(startedOn, consentId));
        }
        facts.add(
                new EarlyHelpAssessmentStarted(
                        earlyHelpId,
                        startedOn,
                        consentFor(timeline),
                        agency,
                        lead,
                        reason,
                        needLevel,
                        requestedOn));
        return Decision.of(facts);
    }

    /** Without any consent the rule of consent (GT-EH-1) says no. */
    private ConsentId consentFor(ChildTimeline timeline) {
        return consent != null
                ? consentId
                : EarlyHelpConsent.covering(timeline, ConsentScope.ASSESS, startedOn)
                        .map(EarlyHelpConsent::id)
                        .orElse(consentId);
    }
}
