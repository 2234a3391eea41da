package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.childprotection.Section47Concluded;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.PlanId;
import org.jspecify.annotations.Nullable;

/** Facts about child protection, in few words, all of referral 1; the rest is numbered. */
public final class Protection {

    private Protection() {}

    public static Section47Started enquiry(int number, String on) {
        return new Section47Started(enquiry(number), Need.id(1), day(on), List.of(), null);
    }

    public static InitialConferenceHeld conference(int enquiry, String on) {
        return new InitialConferenceHeld(Need.id(1), enquiry(enquiry), day(on), false, List.of());
    }

    public static InitialConferenceHeld transferIn(String on) {
        return new InitialConferenceHeld(Need.id(1), null, day(on), true, List.of());
    }

    public static ProtectionPlanStarted plan(int number, String on) {
        return plan(number, on, null, false);
    }

    public static ProtectionPlanStarted plan(
            int number, String on, @Nullable Integer before, boolean others) {
        return new ProtectionPlanStarted(
                id(number),
                Need.id(1),
                day(on),
                CategoryOfAbuse.NEGLECT,
                CategoryOfAbuse.NEGLECT,
                before,
                others);
    }

    public static ProtectionPlanEnded ended(int number, String on, @Nullable ReasonPlanEnded why) {
        return new ProtectionPlanEnded(id(number), day(on), why);
    }

    /** No conference is required. */
    public static Section47Concluded concluded(int enquiry, String on) {
        return new Section47Concluded(enquiry(enquiry), day(on), day(on), List.of(), true);
    }

    public static ReviewConferenceHeld review(int plan, String on) {
        return new ReviewConferenceHeld(id(plan), day(on), null, null);
    }

    private static EnquiryId enquiry(int number) {
        return new EnquiryId(new UUID(8, number));
    }

    private static PlanId id(int number) {
        return new PlanId(new UUID(10, number));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
