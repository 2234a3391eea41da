package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;

/** Facts about referrals and children in need, in few words; referrals and plans are numbered. */
public final class Need {

    private Need() {}

    public static ReferralReceived referred(int referral, String on) {
        return new ReferralReceived(id(referral), day(on), ReferralSource.SCHOOL, false);
    }

    public static ReferralAccepted accepted(int referral, String on) {
        return new ReferralAccepted(
                id(referral), day(on), day(on), CategoryOfNeed.ABUSE_OR_NEGLECT, List.of());
    }

    public static ReferralNoFurtherAction noAction(int referral, String on) {
        return new ReferralNoFurtherAction(id(referral), day(on), day(on), null);
    }

    public static ChildInNeedEpisodeClosed closed(int referral, String on, ReasonForClosure why) {
        return new ChildInNeedEpisodeClosed(id(referral), day(on), why);
    }

    public static AssessmentStarted assessing(int assessment, int referral, String on) {
        return new AssessmentStarted(assessment(assessment), id(referral), day(on), null);
    }

    public static AssessmentCompleted authorised(int assessment, String on) {
        return new AssessmentCompleted(assessment(assessment), day(on), List.of(), true, List.of());
    }

    public static ChildInNeedPlanStarted planned(int plan, int referral, String on) {
        return new ChildInNeedPlanStarted(plan(plan), id(referral), day(on));
    }

    public static ChildInNeedPlanEnded planEnded(int plan, String on) {
        return new ChildInNeedPlanEnded(plan(plan), day(on));
    }

    public static ReferralId id(int referral) {
        return new ReferralId(new UUID(6, referral));
    }

    private static AssessmentId assessment(int number) {
        return new AssessmentId(new UUID(9, number));
    }

    private static PlanId plan(int number) {
        return new PlanId(new UUID(7, number));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
