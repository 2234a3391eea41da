package org.goldenthread.pathway.testing;

import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentCompleted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpClosed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentGiven;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentWithdrawn;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld;
import org.goldenthread.pathway.earlyhelp.LeadPractitionerChanged;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** Ordinary early help facts; consent and episode are named by small numbers. */
public final class Help {

    private Help() {}

    /** The mother's consent number one to everything, without an end. */
    public static EarlyHelpConsentGiven consent(String on) {
        return consent(1, on, List.of(ConsentScope.values()));
    }

    /** The mother's consent to this. */
    public static EarlyHelpConsentGiven consent(int number, String on, List<ConsentScope> covers) {
        return new EarlyHelpConsentGiven(
                new ConsentId(uuid(number)),
                day(on),
                ConsentGiver.MOTHER,
                covers,
                ConsentMethod.WRITTEN,
                null);
    }

    /** The mother withdraws this consent. */
    public static EarlyHelpConsentWithdrawn withdrawn(int consent, String on) {
        return new EarlyHelpConsentWithdrawn(
                new ConsentId(uuid(consent)), day(on), ConsentGiver.MOTHER);
    }

    /** A school starts this episode under consent number one. */
    public static EarlyHelpAssessmentStarted started(int episode, String on) {
        return new EarlyHelpAssessmentStarted(
                id(episode),
                day(on),
                new ConsentId(uuid(1)),
                Agency.SCHOOL,
                PractitionerRole.TEACHER,
                EarlyHelpReason.ATTENDANCE,
                NeedLevel.MORE_FOR_SOME,
                null);
    }

    /** The assessment is complete and leads to a plan. */
    public static EarlyHelpAssessmentCompleted completed(int episode, String on) {
        return new EarlyHelpAssessmentCompleted(
                id(episode), day(on), AssessedHelp.PLAN, List.of(FamilyNeed.EDUCATION));
    }

    /** A plan about education. */
    public static EarlyHelpPlanAgreed planned(int episode, String on) {
        return new EarlyHelpPlanAgreed(id(episode), day(on), List.of(FamilyNeed.EDUCATION), null);
    }

    /** A review by which the plan goes on. */
    public static EarlyHelpReviewHeld reviewed(int episode, String on) {
        return new EarlyHelpReviewHeld(
                id(episode),
                day(on),
                true,
                List.of(Agency.SCHOOL),
                List.of(),
                ReviewDecision.CONTINUE,
                null);
    }

    /** A health visitor leads from now on. */
    public static LeadPractitionerChanged ledByHealthVisitor(int episode, String on) {
        return new LeadPractitionerChanged(
                id(episode), day(on), Agency.HEALTH_VISITING, PractitionerRole.HEALTH_VISITOR);
    }

    /** Closed because the needs are met. */
    public static EarlyHelpClosed closed(int episode, String on) {
        return new EarlyHelpClosed(id(episode), day(on), EarlyHelpClosure.NEEDS_MET);
    }

    private static EarlyHelpId id(int episode) {
        return new EarlyHelpId(uuid(100 + episode));
    }
}
