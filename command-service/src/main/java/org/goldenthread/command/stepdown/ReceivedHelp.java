package org.goldenthread.command.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsent;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/**
 * The early help that takes a child over.
 *
 * @param needs what its plan is about
 * @param consent the consent it rests on, unless one is in force already
 */
public record ReceivedHelp(
        PractitionerRole lead,
        NeedLevel needLevel,
        List<FamilyNeed> needs,
        @Nullable Consent consent) {

    /** Consent where it is given now, the episode, and its plan; all of this day. */
    List<Fact> starts(
            ChildTimeline timeline,
            LocalDate day,
            Agency receiver,
            EarlyHelpId earlyHelp,
            ConsentId newConsent) {
        List<Fact> facts = new ArrayList<>();
        ConsentId resting = newConsent;
        if (consent == null) {
            resting =
                    EarlyHelpConsent.covering(timeline, ConsentScope.ASSESS, day)
                            .map(EarlyHelpConsent::id)
                            .orElse(newConsent);
        } else {
            facts.add(consent.givenOn(day, newConsent));
        }
        facts.add(
                new EarlyHelpAssessmentStarted(
                        earlyHelp,
                        day,
                        resting,
                        receiver,
                        lead,
                        EarlyHelpReason.STEP_DOWN,
                        needLevel,
                        null));
        facts.add(new EarlyHelpPlanAgreed(earlyHelp, day, needs, null));
        return facts;
    }
}
