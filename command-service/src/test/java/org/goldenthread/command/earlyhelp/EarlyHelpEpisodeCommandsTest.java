package org.goldenthread.command.earlyhelp;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.closed;
import static org.goldenthread.pathway.testing.Help.completed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.ledByHealthVisitor;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.reviewed;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

/** What follows once early help has begun. */
class EarlyHelpEpisodeCommandsTest {

    private static final PathwayEvent[] HELPED = {
        born("2018-04-01"),
        consent("2026-01-01"),
        started(1, "2026-01-05"),
        planned(1, "2026-02-02")
    };

    @Test
    void completes_the_assessment() {
        CompleteEarlyHelpAssessment complete =
                new CompleteEarlyHelpAssessment(
                        CHILD,
                        null,
                        day("2026-02-01"),
                        AssessedHelp.PLAN,
                        List.of(FamilyNeed.EDUCATION));
        given(HELPED).when(complete).settles(completed(1, "2026-02-01"));
        given(born("2018-04-01")).when(complete).refusedAs("no-early-help");
    }

    @Test
    void agrees_a_plan() {
        given(consent("2026-01-01"), started(1, "2026-01-05"))
                .when(
                        new AgreeEarlyHelpPlan(
                                CHILD,
                                null,
                                day("2026-02-02"),
                                List.of(FamilyNeed.EDUCATION),
                                null))
                .settles(planned(1, "2026-02-02"));
    }

    @Test
    void reviews_a_plan_that_was_agreed() {
        given(HELPED).when(review("2026-03-16")).settles(reviewed(1, "2026-03-16"));
        given(consent("2026-01-01"), started(1, "2026-01-05"))
                .when(review("2026-03-16"))
                .refusedBy("GT-EH-8");
    }

    @Test
    void hands_the_lead_to_another_practitioner() {
        given(HELPED)
                .when(
                        new ChangeLeadPractitioner(
                                CHILD,
                                null,
                                day("2026-03-16"),
                                Agency.HEALTH_VISITING,
                                PractitionerRole.HEALTH_VISITOR))
                .settles(ledByHealthVisitor(1, "2026-03-16"));
    }

    @Test
    void closes_the_episode_that_is_open_on_that_day() {
        CloseEarlyHelp close =
                new CloseEarlyHelp(CHILD, null, day("2026-06-01"), EarlyHelpClosure.NEEDS_MET);
        given(HELPED).when(close).settles(closed(1, "2026-06-01"));
        given(consent("2026-01-01")).when(close).refusedAs("no-early-help");
    }

    @Test
    void does_not_close_an_episode_before_what_happened_in_it() {
        given(HELPED)
                .when(
                        new CloseEarlyHelp(
                                CHILD, null, day("2026-01-20"), EarlyHelpClosure.NEEDS_MET))
                .refusedBy("GT-EH-6");
    }

    @Test
    void records_nothing_that_is_still_to_come() {
        given(HELPED).when(review("2026-11-21")).refusedAs("future-dated");
    }

    private static HoldEarlyHelpReview review(String on) {
        return new HoldEarlyHelpReview(
                CHILD,
                null,
                day(on),
                true,
                List.of(Agency.SCHOOL),
                List.of(),
                ReviewDecision.CONTINUE,
                null);
    }
}
