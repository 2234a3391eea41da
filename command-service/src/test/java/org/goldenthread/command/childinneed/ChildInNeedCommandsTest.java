package org.goldenthread.command.childinneed;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.assessed;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.plan;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.testing.InNeed;
import org.junit.jupiter.api.Test;

class ChildInNeedCommandsTest {

    @Test
    void an_assessment_starts_in_the_open_episode() {
        inNeed().when(startAssessment("2024-01-15")).settles(assessment(1, "2024-01-15"));
    }

    @Test
    void an_assessment_needs_an_accepted_referral() {
        given(referral(1, "2024-01-10"))
                .when(startAssessment("2024-01-15"))
                .refusedAs("no-open-episode");
    }

    @Test
    void an_assessment_is_not_started_before_the_referral() {
        inNeed().when(startAssessment("2024-01-09")).refusedAs("no-open-episode");
    }

    @Test
    void only_one_assessment_is_open() {
        inNeed(InNeed.assessment(7, "2024-01-12"))
                .when(startAssessment("2024-01-15"))
                .refusedBy("CIN-8896");
    }

    @Test
    void the_open_assessment_is_completed() {
        inNeed(assessment(1, "2024-01-12"))
                .when(complete("2024-02-20", AssessmentFactor.NEGLECT))
                .settles(
                        new AssessmentCompleted(
                                InNeed.assessment(1),
                                day("2024-02-20"),
                                List.of(AssessmentFactor.NEGLECT),
                                true,
                                List.of(AssessmentOutcome.SERVICES)));
    }

    @Test
    void no_factors_stands_alone() {
        inNeed(assessment(1, "2024-01-12"))
                .when(complete("2024-02-20", AssessmentFactor.NONE, AssessmentFactor.NEGLECT))
                .refusedBy("CIN-8869");
        assertThatIllegalArgumentException().isThrownBy(() -> complete("2024-02-20"));
    }

    @Test
    void without_an_open_assessment_there_is_nothing_to_complete() {
        inNeed(assessment(1, "2024-01-12"), assessed(1, "2024-02-01", AssessmentFactor.NEGLECT))
                .when(complete("2024-02-20", AssessmentFactor.NEGLECT))
                .refusedAs("no-open-assessment");
    }

    @Test
    void a_plan_starts_and_ends() {
        inNeed().when(startPlan("2024-02-20")).settles(cinPlan(1, "2024-02-20"));
        inNeed(cinPlan(1, "2024-02-20"))
                .when(new EndChildInNeedPlan(CHILD, day("2024-05-20")))
                .settles(cinPlanEnded(1, "2024-05-20"));
        inNeed(cinPlan(1, "2024-02-20"))
                .when(new EndChildInNeedPlan(CHILD, day("2024-02-19")))
                .refusedAs("no-open-plan");
    }

    @Test
    void no_plan_starts_beside_a_protection_plan() {
        inNeed(transferIn("2024-02-12"), cpPlan(9, "2024-02-12"))
                .when(startPlan("2024-02-20"))
                .refusedBy("CIN-4001");
    }

    @Test
    void a_dirty_plan_can_be_ended() {
        inNeed(transferIn("2024-02-12"), cpPlan(9, "2024-02-12"), cinPlan(1, "2024-02-20"))
                .when(new EndChildInNeedPlan(CHILD, day("2024-05-20")))
                .settles(cinPlanEnded(1, "2024-05-20"));
    }

    @Test
    void an_episode_is_closed_when_its_work_is_done() {
        inNeed().when(close("2024-06-01"))
                .settles(closed(1, "2024-06-01", ReasonForClosure.NO_LONGER_IN_NEED));
        inNeed(assessment(1, "2024-01-12")).when(close("2024-06-01")).refusedBy("CIN-8867");
        inNeed(cinPlan(1, "2024-01-12")).when(close("2024-06-01")).refusedBy("GT-CN-1");
    }

    @Test
    void what_is_recorded_late_counts_for_the_episode_of_its_day() {
        inNeed(closed(1, "2024-06-01", ReasonForClosure.NO_LONGER_IN_NEED))
                .when(startPlan("2024-05-20"))
                .refusedBy("GT-CN-1");
        inNeed(closed(1, "2024-06-01", ReasonForClosure.NO_LONGER_IN_NEED))
                .when(startPlan("2024-06-02"))
                .refusedAs("no-open-episode");
    }

    private static Practice inNeed(PathwayEvent... more) {
        PathwayEvent[] all = new PathwayEvent[more.length + 2];
        all[0] = referral(1, "2024-01-10");
        all[1] = accepted(1, "2024-01-10");
        System.arraycopy(more, 0, all, 2, more.length);
        return given(all);
    }

    private static StartAssessment startAssessment(String on) {
        return new StartAssessment(CHILD, InNeed.assessment(1), day(on), null);
    }

    private static CompleteAssessment complete(String on, AssessmentFactor... factors) {
        return new CompleteAssessment(
                CHILD, day(on), List.of(factors), true, List.of(AssessmentOutcome.SERVICES));
    }

    private static StartChildInNeedPlan startPlan(String on) {
        return new StartChildInNeedPlan(CHILD, plan(1), day(on));
    }

    private static CloseChildInNeedEpisode close(String on) {
        return new CloseChildInNeedEpisode(CHILD, day(on), ReasonForClosure.NO_LONGER_IN_NEED);
    }
}
