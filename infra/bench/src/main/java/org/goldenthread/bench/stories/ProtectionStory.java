package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.childprotection.ConcludeSection47Enquiry;
import org.goldenthread.command.childprotection.EndChildProtectionPlan;
import org.goldenthread.command.childprotection.HoldInitialConference;
import org.goldenthread.command.childprotection.HoldReviewConference;
import org.goldenthread.command.childprotection.StartChildProtectionPlan;
import org.goldenthread.command.childprotection.StartSection47Enquiry;
import org.goldenthread.command.stepdown.AgreeStepDown;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ConferenceOutcome;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.StepDownId;

/** Enquiries, conferences and child protection plans. */
final class ProtectionStory {

    private static final List<PartnerAgency> PRESENT =
            List.of(PartnerAgency.SOCIAL_CARE, PartnerAgency.POLICE, PartnerAgency.HEALTH);

    private final Diary diary;
    private final Chance chance;

    ProtectionStory(Diary diary, Chance chance) {
        this.diary = diary;
        this.chance = chance;
    }

    /** An enquiry that needs no conference; answers the day of its conclusion. */
    LocalDate enquiredOnly(List<DemoChild> children, LocalDate on) {
        enquiry(children, on);
        LocalDate concluded = Seasons.workday(on.plusDays(chance.between(5, 14)));
        concluded(children, concluded, EnquiryOutcome.CONTINUE_ASSESSMENT, true);
        return concluded;
    }

    /** From the enquiry to a child protection plan; answers the plan's first day. */
    LocalDate protectedFrom(List<DemoChild> children, LocalDate on) {
        enquiry(children, on);
        concluded(
                children,
                Seasons.workday(on.plusDays(7)),
                EnquiryOutcome.PROTECTION_CONFERENCE,
                false);
        LocalDate conference =
                Seasons.workday(on.plusDays(chance.percent(80) ? chance.between(10, 19) : 30));
        CategoryOfAbuse category =
                chance.of(
                        CategoryOfAbuse.NEGLECT,
                        CategoryOfAbuse.NEGLECT,
                        CategoryOfAbuse.EMOTIONAL,
                        CategoryOfAbuse.EMOTIONAL,
                        CategoryOfAbuse.PHYSICAL);
        for (DemoChild child : children) {
            diary.tell(
                    new HoldInitialConference(
                            child.id(),
                            conference,
                            null,
                            List.of(ConferenceOutcome.PROTECTION_PLAN)));
            diary.tell(
                    new StartChildProtectionPlan(
                            child.id(), new PlanId(chance.id()), conference, category, null, null));
        }
        return conference;
    }

    /** Reviews until the plan can end; answers the day of the last one, which may end it. */
    LocalDate reviewed(List<DemoChild> children, LocalDate start) {
        LocalDate review = start;
        int reviews = chance.of(1, 1, 2, 2, 3);
        for (int number = 1; number <= reviews; number++) {
            review =
                    Seasons.workday(
                            review.plusDays(
                                    number == 1
                                            ? chance.between(70, 93)
                                            : chance.between(130, 186)));
            if (number < reviews) {
                held(children, review, ReviewOutcome.PLAN_CONTINUES);
            }
        }
        return review;
    }

    /** A review ends the plan, and a child in need plan takes over. */
    void steppedDown(List<DemoChild> children, LocalDate on) {
        held(children, on, ReviewOutcome.PLAN_ENDS);
        children.forEach(child ->
                diary.tell(
                        new AgreeStepDown(
                                child.id(),
                                new StepDownId(chance.id()),
                                on,
                                PathwayLevel.CHILD_PROTECTION,
                                PathwayLevel.CHILD_IN_NEED,
                                null,
                                null,
                                null,
                                null,
                                new PlanId(chance.id()),
                                new EarlyHelpId(chance.id()),
                                new ConsentId(chance.id()))));
    }

    /** The plan ends for another reason. */
    void ended(List<DemoChild> children, LocalDate on, ReasonPlanEnded reason) {
        children.forEach(child -> diary.tell(new EndChildProtectionPlan(child.id(), on, reason)));
    }

    private void enquiry(List<DemoChild> children, LocalDate on) {
        children.forEach(child ->
                diary.tell(
                        new StartSection47Enquiry(
                                child.id(), new EnquiryId(chance.id()), on, PRESENT, null)));
    }

    private void concluded(
            List<DemoChild> children,
            LocalDate on,
            EnquiryOutcome outcome,
            boolean conferenceNotRequired) {
        children.forEach(child ->
                diary.tell(
                        new ConcludeSection47Enquiry(
                                child.id(), on, List.of(outcome), conferenceNotRequired)));
    }

    private void held(List<DemoChild> children, LocalDate on, ReviewOutcome outcome) {
        children.forEach(
                child -> diary.tell(new HoldReviewConference(child.id(), on, outcome, null)));
    }
}
