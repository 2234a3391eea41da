package org.goldenthread.pathway.testing;

import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.childprotection.Section47Concluded;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;

/**
 * Facts of children in need, by small numbers and ISO days; where nothing else is said they belong
 * to referral 1.
 */
public final class InNeed {

    private InNeed() {}

    public static ReferralReceived referral(int number, String day) {
        return new ReferralReceived(id(number), day(day), ReferralSource.SCHOOL, false);
    }

    public static ReferralAccepted accepted(int referral, String day) {
        return new ReferralAccepted(
                id(referral), day(day), day(day), CategoryOfNeed.ABUSE_OR_NEGLECT, List.of());
    }

    public static ReferralNoFurtherAction noFurtherAction(int referral, String day) {
        return new ReferralNoFurtherAction(id(referral), day(day), day(day), null);
    }

    public static ChildInNeedEpisodeClosed closed(
            int referral, String day, ReasonForClosure reason) {
        return new ChildInNeedEpisodeClosed(id(referral), day(day), reason);
    }

    public static AssessmentStarted assessment(int number, String day) {
        return new AssessmentStarted(assessment(number), id(1), day(day), null);
    }

    public static AssessmentCompleted assessed(
            int number, String day, AssessmentFactor... factors) {
        return new AssessmentCompleted(
                assessment(number), day(day), List.of(factors), true, List.of());
    }

    public static ChildInNeedPlanStarted cinPlan(int number, String day) {
        return new ChildInNeedPlanStarted(plan(number), id(1), day(day));
    }

    public static ChildInNeedPlanEnded cinPlanEnded(int number, String day) {
        return new ChildInNeedPlanEnded(plan(number), day(day));
    }

    public static Section47Started enquiry(int number, String day) {
        return new Section47Started(enquiry(number), id(1), day(day), List.of(), null);
    }

    /** The enquiry is concluded: no conference is required. */
    public static Section47Concluded noConference(int enquiry, String day) {
        return new Section47Concluded(
                enquiry(enquiry),
                day(day),
                day(day),
                List.of(EnquiryOutcome.NO_FURTHER_ACTION),
                true);
    }

    /** The initial conference that this enquiry led to. */
    public static InitialConferenceHeld conference(int enquiry, String day) {
        return new InitialConferenceHeld(id(1), enquiry(enquiry), day(day), false, List.of());
    }

    /** The initial conference of a child who moved in. */
    public static InitialConferenceHeld transferIn(String day) {
        return new InitialConferenceHeld(id(1), null, day(day), true, List.of());
    }

    public static ProtectionPlanStarted cpPlan(int number, String day) {
        return new ProtectionPlanStarted(
                plan(number),
                id(1),
                day(day),
                CategoryOfAbuse.NEGLECT,
                CategoryOfAbuse.NEGLECT,
                0,
                false);
    }

    public static ReviewConferenceHeld review(int plan, String day) {
        return new ReviewConferenceHeld(plan(plan), day(day), ReviewOutcome.PLAN_CONTINUES, null);
    }

    public static ProtectionPlanEnded cpPlanEnded(int plan, String day) {
        return new ProtectionPlanEnded(plan(plan), day(day), ReasonPlanEnded.RISK_REDUCED);
    }

    public static ReferralId id(int referral) {
        return new ReferralId(uuid(1000 + referral));
    }

    public static AssessmentId assessment(int number) {
        return new AssessmentId(uuid(2000 + number));
    }

    public static PlanId plan(int number) {
        return new PlanId(uuid(3000 + number));
    }

    public static EnquiryId enquiry(int number) {
        return new EnquiryId(uuid(4000 + number));
    }
}
