package org.goldenthread.command.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.closed;
import static org.goldenthread.pathway.testing.Help.completed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.ledByHealthVisitor;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.reviewed;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Help.withdrawn;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.pathway.codes.AfterRefusal;
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
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentRefused;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlyHelpCommandsTest {

    private static final ChildId SISTER = new ChildId(uuid(7));
    private static final PathwayEvent[] HELPED = {
        born("2018-04-01"),
        consent("2026-01-01"),
        started(1, "2026-01-05"),
        planned(1, "2026-02-02")
    };

    @Test
    void records_consent() {
        given(born("2018-04-01"))
                .when(
                        new GiveEarlyHelpConsent(
                                CHILD,
                                null,
                                new ConsentId(uuid(1)),
                                day("2026-01-01"),
                                ConsentGiver.MOTHER,
                                List.of(ConsentScope.values()),
                                ConsentMethod.WRITTEN,
                                null))
                .settles(consent("2026-01-01"));
    }

    @Test
    void records_that_help_was_refused() {
        given(born("2018-04-01"))
                .when(
                        new RefuseEarlyHelpConsent(
                                CHILD,
                                null,
                                day("2026-01-01"),
                                ConsentGiver.MOTHER,
                                AfterRefusal.OFFER_AGAIN))
                .settles(
                        new EarlyHelpConsentRefused(
                                day("2026-01-01"), ConsentGiver.MOTHER, AfterRefusal.OFFER_AGAIN));
    }

    @Test
    void withdraws_every_consent_in_force() {
        given(consent("2026-01-01"))
                .when(withdraw("2026-02-01"))
                .settles(withdrawn(1, "2026-02-01"));
    }

    @Test
    void withdraws_nothing_where_nothing_is_in_force() {
        given(consent("2026-01-01"), withdrawn(1, "2026-02-01"))
                .when(withdraw("2026-02-01"))
                .refusedAs("no-consent");
    }

    @Test
    void starts_an_assessment_under_the_consent_in_force() {
        given(born("2018-04-01"), consent("2026-01-01"))
                .when(start("2026-01-05", CHILD, null, null))
                .settles(started(1, "2026-01-05"));
    }

    @Test
    void starts_no_assessment_without_consent() {
        given(born("2018-04-01")).when(start("2026-01-05", CHILD, null, null)).refusedBy("GT-EH-1");
    }

    @Test
    void starts_an_assessment_with_the_consent_given_on_the_same_day() {
        given(born("2018-04-01"))
                .when(
                        start(
                                "2026-01-05",
                                CHILD,
                                null,
                                new Consent(
                                        ConsentGiver.MOTHER,
                                        List.of(ConsentScope.values()),
                                        ConsentMethod.WRITTEN,
                                        null)))
                .settles(consent("2026-01-05"), started(1, "2026-01-05"));
    }

    @Test
    void assesses_a_family_at_once_and_each_child_by_its_own_consent() {
        StartEarlyHelpAssessment family = start("2026-01-05", null, List.of(CHILD, SISTER), null);
        assertThat(family.children()).containsExactlyInAnyOrder(CHILD, SISTER);
        given(consent("2026-01-01")).when(family).settles(started(1, "2026-01-05"));
        given().when(family).refusedBy("GT-EH-1");
    }

    @Test
    void names_one_child_or_several_but_never_none_or_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", null, List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start("2026-01-05", CHILD, List.of(SISTER), null));
    }

    @Test
    void starts_no_second_assessment_while_one_episode_is_open() {
        given(consent("2026-01-01"), started(2, "2026-01-02"))
                .when(start("2026-01-05", CHILD, null, null))
                .refusedBy("GT-EH-4");
    }

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

    private static WithdrawEarlyHelpConsent withdraw(String on) {
        return new WithdrawEarlyHelpConsent(CHILD, null, day(on), ConsentGiver.MOTHER);
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

    private static StartEarlyHelpAssessment start(
            String on,
            @Nullable ChildId child,
            @Nullable List<ChildId> children,
            @Nullable Consent consent) {
        return new StartEarlyHelpAssessment(
                child,
                children,
                new EarlyHelpId(uuid(101)),
                new ConsentId(uuid(1)),
                day(on),
                Agency.SCHOOL,
                PractitionerRole.TEACHER,
                EarlyHelpReason.ATTENDANCE,
                NeedLevel.MORE_FOR_SOME,
                null,
                consent);
    }
}
