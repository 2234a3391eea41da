package org.goldenthread.command.stepdown;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.codes.PathwayLevel.ASSESSMENT;
import static org.goldenthread.pathway.codes.PathwayLevel.CHILD_IN_NEED;
import static org.goldenthread.pathway.codes.PathwayLevel.CHILD_PROTECTION;
import static org.goldenthread.pathway.codes.PathwayLevel.EARLY_HELP;
import static org.goldenthread.pathway.codes.PathwayLevel.LOOKED_AFTER;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ConferenceOutcome;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.ids.StepDownId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.stepdown.StepDownAgreed;
import org.goldenthread.pathway.stepdown.StepDownRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepDownCommandsTest {

    private static final StepDownId STEP = new StepDownId(uuid(1));
    private static final ReferralId REFERRAL = new ReferralId(uuid(500));
    private static final PlanId PLAN = new PlanId(uuid(501));
    private static final PlanId NEW_PLAN = new PlanId(uuid(502));
    private static final AssessmentId ASSESSED = new AssessmentId(uuid(503));
    private static final EarlyHelpId HELP = new EarlyHelpId(uuid(101));
    private static final ConsentId CONSENT = new ConsentId(uuid(1));
    private static final LocalDate ON = day("2026-06-01");

    @Test
    void a_social_worker_proposes_a_step_down() {
        given(inNeed())
                .when(new RequestStepDown(CHILD, STEP, ON, CHILD_IN_NEED, EARLY_HELP))
                .settles(new StepDownRequested(STEP, ON, CHILD_IN_NEED, EARLY_HELP));
        given(inNeed())
                .when(new RequestStepDown(CHILD, STEP, ON, EARLY_HELP, CHILD_IN_NEED))
                .refusedBy("GT-SD-1");
    }

    @Test
    void nobody_proposes_or_agrees_a_step_down_from_no_help_at_all() {
        given(born("2018-04-01"))
                .when(new RequestStepDown(CHILD, STEP, ON, CHILD_IN_NEED, EARLY_HELP))
                .refusedAs("nothing-to-leave");
        given(born("2018-04-01"))
                .when(agree(LOOKED_AFTER, CHILD_IN_NEED, null))
                .refusedAs("nothing-to-leave");
    }

    @Test
    void nobody_steps_down_after_a_death() {
        given(inNeed(new PersonDied(day("2026-05-01"))))
                .when(new RequestStepDown(CHILD, STEP, ON, CHILD_IN_NEED, EARLY_HELP))
                .refusedAs("child-died");
    }

    @Test
    void from_a_child_in_need_plan_to_early_help() {
        given(inNeed(new ChildInNeedPlanStarted(PLAN, REFERRAL, day("2026-02-02"))))
                .when(agree(CHILD_IN_NEED, EARLY_HELP, help()))
                .settles(
                        new ChildInNeedPlanEnded(PLAN, ON),
                        new ChildInNeedEpisodeClosed(
                                REFERRAL, ON, ReasonForClosure.NO_LONGER_IN_NEED),
                        agreed(CHILD_IN_NEED, EARLY_HELP, HELP),
                        consent("2026-06-01"),
                        started(),
                        planned());
    }

    @Test
    void early_help_that_takes_over_needs_consent() {
        given(inNeed())
                .when(
                        agree(
                                CHILD_IN_NEED,
                                EARLY_HELP,
                                new ReceivedHelp(
                                        PractitionerRole.TEACHER,
                                        NeedLevel.MORE_FOR_SOME,
                                        List.of(),
                                        null)))
                .refusedBy("GT-EH-1");
    }

    @Test
    void early_help_that_takes_over_names_who_leads_it() {
        given(inNeed()).when(agree(CHILD_IN_NEED, EARLY_HELP, null)).refusedAs("no-receiving-help");
    }

    @Test
    void early_help_that_takes_over_was_accepted_and_handed_over() {
        given(inNeed())
                .when(
                        new AgreeStepDown(
                                CHILD,
                                STEP,
                                ON,
                                CHILD_IN_NEED,
                                EARLY_HELP,
                                Agency.SCHOOL,
                                null,
                                null,
                                help(),
                                NEW_PLAN,
                                HELP,
                                CONSENT))
                .refusedBy("GT-SD-4");
    }

    @Test
    void from_an_assessment_that_found_no_need_to_early_help() {
        given(
                        inNeed(
                                new AssessmentStarted(ASSESSED, REFERRAL, day("2026-01-07"), null),
                                new AssessmentCompleted(
                                        ASSESSED,
                                        day("2026-02-10"),
                                        List.of(AssessmentFactor.values()[0]),
                                        true,
                                        List.of())))
                .when(agree(ASSESSMENT, EARLY_HELP, help()))
                .settles(
                        new ChildInNeedEpisodeClosed(REFERRAL, ON, ReasonForClosure.EARLY_HELP),
                        agreed(ASSESSMENT, EARLY_HELP, HELP),
                        consent("2026-06-01"),
                        started(),
                        planned());
    }

    @Test
    void from_a_protection_plan_to_a_child_in_need_plan() {
        given(inNeed(conference(), protection()))
                .when(agree(CHILD_PROTECTION, CHILD_IN_NEED, null))
                .settles(
                        new ProtectionPlanEnded(PLAN, ON, ReasonPlanEnded.RISK_REDUCED),
                        agreed(CHILD_PROTECTION, CHILD_IN_NEED, null),
                        new ChildInNeedPlanStarted(NEW_PLAN, REFERRAL, ON));
    }

    @Test
    void what_the_conference_settled_already_is_only_agreed() {
        given(
                        inNeed(
                                conference(),
                                protection(),
                                new ProtectionPlanEnded(PLAN, ON, ReasonPlanEnded.RISK_REDUCED),
                                new ChildInNeedPlanStarted(new PlanId(uuid(9)), REFERRAL, ON)))
                .when(agree(CHILD_PROTECTION, CHILD_IN_NEED, null))
                .settles(agreed(CHILD_PROTECTION, CHILD_IN_NEED, null));
    }

    @Test
    void from_a_protection_plan_straight_to_early_help() {
        given(inNeed(conference(), protection()))
                .when(agree(CHILD_PROTECTION, EARLY_HELP, help()))
                .settles(
                        new ProtectionPlanEnded(PLAN, ON, ReasonPlanEnded.RISK_REDUCED),
                        new ChildInNeedEpisodeClosed(
                                REFERRAL, ON, ReasonForClosure.NO_LONGER_IN_NEED),
                        agreed(CHILD_PROTECTION, EARLY_HELP, HELP),
                        consent("2026-06-01"),
                        started(),
                        planned());
    }

    @Test
    void nobody_steps_down_from_a_level_they_are_not_at() {
        given(born("2018-04-01"))
                .when(agree(CHILD_IN_NEED, EARLY_HELP, help()))
                .refusedAs("no-child-in-need");
    }

    @Test
    void a_child_leaves_care_before_stepping_down_from_it() {
        given(
                        inNeed(
                                new CareEntryRecorded(
                                        new CarePeriodId(uuid(3)),
                                        day("2026-03-01"),
                                        LegalStatus.ACCOMMODATED_SECTION_20,
                                        CategoryOfNeed.ABUSE_OR_NEGLECT,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))
                .when(agree(LOOKED_AFTER, CHILD_IN_NEED, null))
                .refusedAs("still-looked-after");
    }

    @Test
    void closing_to_nothing_is_no_step_down() {
        given(inNeed())
                .when(agree(CHILD_IN_NEED, PathwayLevel.UNIVERSAL, null))
                .refusedAs("no-step-down");
    }

    private static PathwayEvent[] inNeed(PathwayEvent... more) {
        List<PathwayEvent> events = new ArrayList<>();
        events.add(born("2018-04-01"));
        events.add(new ReferralReceived(REFERRAL, day("2026-01-05"), ReferralSource.SCHOOL, false));
        events.add(
                new ReferralAccepted(
                        REFERRAL,
                        day("2026-01-06"),
                        day("2026-01-06"),
                        CategoryOfNeed.ABUSE_OR_NEGLECT,
                        List.of()));
        events.addAll(List.of(more));
        return events.toArray(PathwayEvent[]::new);
    }

    private static InitialConferenceHeld conference() {
        return new InitialConferenceHeld(
                REFERRAL,
                null,
                day("2026-02-02"),
                true,
                List.of(ConferenceOutcome.PROTECTION_PLAN));
    }

    private static ProtectionPlanStarted protection() {
        return new ProtectionPlanStarted(
                PLAN,
                REFERRAL,
                day("2026-02-02"),
                CategoryOfAbuse.NEGLECT,
                CategoryOfAbuse.NEGLECT,
                0,
                false);
    }

    private static AgreeStepDown agree(
            PathwayLevel from, PathwayLevel to, @Nullable ReceivedHelp help) {
        return new AgreeStepDown(
                CHILD,
                STEP,
                ON,
                from,
                to,
                Agency.SCHOOL,
                day("2026-05-20"),
                day("2026-05-28"),
                help,
                NEW_PLAN,
                HELP,
                CONSENT);
    }

    private static StepDownAgreed agreed(
            PathwayLevel from, PathwayLevel to, @Nullable EarlyHelpId help) {
        return new StepDownAgreed(
                STEP, ON, from, to, Agency.SCHOOL, day("2026-05-20"), day("2026-05-28"), help);
    }

    private static ReceivedHelp help() {
        return new ReceivedHelp(
                PractitionerRole.TEACHER,
                NeedLevel.MORE_FOR_SOME,
                List.of(FamilyNeed.EDUCATION),
                new Consent(
                        ConsentGiver.MOTHER,
                        List.of(ConsentScope.values()),
                        ConsentMethod.WRITTEN,
                        null));
    }

    private static EarlyHelpAssessmentStarted started() {
        return new EarlyHelpAssessmentStarted(
                HELP,
                ON,
                CONSENT,
                Agency.SCHOOL,
                PractitionerRole.TEACHER,
                EarlyHelpReason.STEP_DOWN,
                NeedLevel.MORE_FOR_SOME,
                null);
    }

    private static EarlyHelpPlanAgreed planned() {
        return new EarlyHelpPlanAgreed(HELP, ON, List.of(FamilyNeed.EDUCATION), null);
    }
}
