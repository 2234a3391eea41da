package org.goldenthread.command.childprotection;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.conference;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.enquiry;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.noConference;
import static org.goldenthread.pathway.testing.InNeed.plan;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.review;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.childprotection.StrategyDiscussionHeld;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.testing.InNeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChildProtectionCommandsTest {

    private static final List<PartnerAgency> ALL_THREE =
            List.of(PartnerAgency.SOCIAL_CARE, PartnerAgency.POLICE, PartnerAgency.HEALTH);

    @Test
    void a_strategy_discussion_starts_an_enquiry() {
        inNeed().when(new HoldStrategyDiscussion(CHILD, day("2024-02-05"), ALL_THREE))
                .settles(new StrategyDiscussionHeld(id(1), day("2024-02-05"), ALL_THREE));
        inNeed().when(startEnquiry(ALL_THREE))
                .settles(
                        new Section47Started(
                                InNeed.enquiry(1), id(1), day("2024-02-05"), ALL_THREE, null));
    }

    @Test
    void an_enquiry_starts_with_three_agencies_at_least() {
        inNeed().when(startEnquiry(List.of(PartnerAgency.SOCIAL_CARE))).refusedBy("GT-CP-2");
        assertThatIllegalArgumentException().isThrownBy(() -> startEnquiry(List.of()));
    }

    @Test
    void opens_only_one_enquiry_at_a_time() {
        inNeed(enquiry(2, "2024-01-20")).when(startEnquiry(ALL_THREE)).refusedBy("CIN-8839");
    }

    @Test
    void an_enquiry_is_concluded_without_a_conference() {
        inNeed(enquiry(1, "2024-02-05"))
                .when(conclude("2024-02-20"))
                .settles(noConference(1, "2024-02-20"));
        inNeed().when(conclude("2024-02-20")).refusedAs("no-open-enquiry");
    }

    @Test
    void a_conference_follows_the_open_enquiry() {
        inNeed(enquiry(1, "2024-02-05"))
                .when(confer("2024-02-26", false))
                .settles(conference(1, "2024-02-26"));
        inNeed(enquiry(1, "2024-02-05")).when(confer("2024-02-25", false)).refusedBy("CIN-8875");
        inNeed().when(confer("2024-02-26", false)).refusedAs("no-open-enquiry");
    }

    @Test
    void a_conference_about_a_child_who_moved_in_needs_no_enquiry() {
        inNeed().when(confer("2024-02-26", true)).settles(transferIn("2024-02-26"));
    }

    @Test
    void a_protection_plan_ends_the_plan_in_need_the_same_day() {
        inNeed(cinPlan(1, "2024-01-20"), transferIn("2024-02-26"))
                .when(startPlan("2024-02-26"))
                .settles(cinPlanEnded(1, "2024-02-26"), started("2024-02-26", null));
    }

    @Test
    void a_protection_plan_starts_on_the_day_of_its_conference() {
        inNeed(transferIn("2024-02-26")).when(startPlan("2024-02-27")).refusedBy("CIN-2885");
    }

    /** What the record shows is asked of it whenever it is needed, and never said once for all. */
    @Test
    void a_second_protection_plan_says_nothing_of_the_first() {
        secondPlan().when(startPlan("2025-02-24")).settles(started("2025-02-24", null));
    }

    @Test
    void a_number_of_plans_that_somebody_states_is_kept() {
        secondPlan()
                .when(
                        new StartChildProtectionPlan(
                                CHILD,
                                plan(9),
                                day("2025-02-24"),
                                CategoryOfAbuse.EMOTIONAL,
                                3,
                                null))
                .settles(started("2025-02-24", 3));
    }

    private static Practice secondPlan() {
        return inNeed(
                transferIn("2024-02-26"),
                cpPlan(5, "2024-02-26"),
                cpPlanEnded(5, "2024-08-26"),
                transferIn("2025-02-24"));
    }

    @Test
    void only_one_protection_plan_is_open() {
        inNeed(transferIn("2024-02-26"), cpPlan(5, "2024-02-26"), transferIn("2025-02-24"))
                .when(startPlan("2025-02-24"))
                .refusedBy("CIN-8935");
    }

    @Test
    void a_review_continues_and_ends_the_open_plan() {
        inNeed(transferIn("2024-02-26"), cpPlan(2, "2024-02-26"))
                .when(
                        new HoldReviewConference(
                                CHILD, day("2024-05-20"), ReviewOutcome.PLAN_CONTINUES, null))
                .settles(review(2, "2024-05-20"));
        inNeed(transferIn("2024-02-26"), cpPlan(2, "2024-02-26"))
                .when(
                        new EndChildProtectionPlan(
                                CHILD, day("2024-11-18"), ReasonPlanEnded.RISK_REDUCED))
                .settles(cpPlanEnded(2, "2024-11-18"));
        inNeed().when(new EndChildProtectionPlan(CHILD, day("2024-11-18"), null))
                .refusedAs("no-open-plan");
    }

    @Test
    void the_review_that_ended_a_plan_may_be_recorded_afterwards() {
        inNeed(transferIn("2024-02-26"), cpPlan(2, "2024-02-26"), cpPlanEnded(2, "2024-05-20"))
                .when(
                        new HoldReviewConference(
                                CHILD, day("2024-05-20"), ReviewOutcome.PLAN_CONTINUES, null))
                .settles(review(2, "2024-05-20"));
    }

    /** On the day before the eighteenth birthday somebody is a child, on the birthday not. */
    @Test
    void nobody_of_eighteen_is_put_on_a_plan_or_reviewed() {
        inNeed(born("2006-02-27"), transferIn("2024-02-26"))
                .when(startPlan("2024-02-26"))
                .settles(started("2024-02-26", null));
        inNeed(born("2006-02-26"), transferIn("2024-02-26"))
                .when(startPlan("2024-02-26"))
                .refusedBy("GT-CP-5");
        inNeed(born("2006-02-26"), transferIn("2024-01-22"), cpPlan(2, "2024-01-22"))
                .when(
                        new HoldReviewConference(
                                CHILD, day("2024-02-26"), ReviewOutcome.PLAN_CONTINUES, null))
                .refusedBy("GT-CP-6");
    }

    private static Practice inNeed(PathwayEvent... more) {
        PathwayEvent[] all = new PathwayEvent[more.length + 2];
        all[0] = referral(1, "2024-01-10");
        all[1] = accepted(1, "2024-01-10");
        System.arraycopy(more, 0, all, 2, more.length);
        return given(all);
    }

    private static StartSection47Enquiry startEnquiry(List<PartnerAgency> present) {
        return new StartSection47Enquiry(
                CHILD, InNeed.enquiry(1), day("2024-02-05"), present, null);
    }

    private static ConcludeSection47Enquiry conclude(String on) {
        return new ConcludeSection47Enquiry(
                CHILD, day(on), List.of(EnquiryOutcome.NO_FURTHER_ACTION), true);
    }

    private static HoldInitialConference confer(String on, boolean transferIn) {
        return new HoldInitialConference(CHILD, day(on), transferIn, null);
    }

    private static StartChildProtectionPlan startPlan(String on) {
        return new StartChildProtectionPlan(
                CHILD, plan(9), day(on), CategoryOfAbuse.EMOTIONAL, null, null);
    }

    private static ProtectionPlanStarted started(String on, @Nullable Integer before) {
        return new ProtectionPlanStarted(
                plan(9),
                id(1),
                day(on),
                CategoryOfAbuse.EMOTIONAL,
                CategoryOfAbuse.EMOTIONAL,
                before,
                false);
    }
}
