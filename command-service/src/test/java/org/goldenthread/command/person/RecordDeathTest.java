package org.goldenthread.command.person;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.earlyhelp.EarlyHelpClosed;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.person.PersonDied;
import org.junit.jupiter.api.Test;

class RecordDeathTest {

    private static final ReferralId REFERRAL = new ReferralId(uuid(500));
    private static final PlanId PLAN = new PlanId(uuid(501));
    private static final AssessmentId ASSESSMENT = new AssessmentId(uuid(502));
    private static final CarePeriodId CARE = new CarePeriodId(uuid(503));
    private static final RecordDeath DEATH = new RecordDeath(CHILD, day("2026-06-01"));
    private static final PersonDied DIED = new PersonDied(day("2026-06-01"));

    @Test
    void records_the_death_of_a_child_whom_nobody_helped() {
        given(born("2018-04-01")).when(DEATH).settles(DIED);
    }

    @Test
    void closes_early_help() {
        given(born("2018-04-01"), consent("2026-01-01"), started(1, "2026-01-05"))
                .when(DEATH)
                .settles(
                        DIED,
                        new EarlyHelpClosed(
                                new EarlyHelpId(uuid(101)),
                                day("2026-06-01"),
                                EarlyHelpClosure.DIED));
    }

    @Test
    void closes_social_care_from_the_inside_out() {
        given(
                        born("2018-04-01"),
                        new ReferralReceived(
                                REFERRAL, day("2026-01-05"), ReferralSource.SCHOOL, false),
                        new ReferralAccepted(
                                REFERRAL,
                                day("2026-01-06"),
                                day("2026-01-06"),
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                List.of()),
                        new AssessmentStarted(ASSESSMENT, REFERRAL, day("2026-01-07"), null),
                        new ChildInNeedPlanStarted(PLAN, REFERRAL, day("2026-02-01")))
                .when(DEATH)
                .settles(
                        DIED,
                        new AssessmentCompleted(
                                ASSESSMENT,
                                day("2026-06-01"),
                                List.of(),
                                null,
                                List.of(AssessmentOutcome.NO_FURTHER_ACTION)),
                        new ChildInNeedPlanEnded(PLAN, day("2026-06-01")),
                        new ChildInNeedEpisodeClosed(
                                REFERRAL, day("2026-06-01"), ReasonForClosure.DIED));
    }

    @Test
    void ends_care() {
        given(
                        born("2018-04-01"),
                        new CareEntryRecorded(
                                CARE,
                                day("2026-01-05"),
                                LegalStatus.INTERIM_CARE_ORDER,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                null,
                                null,
                                null,
                                null,
                                null))
                .when(DEATH)
                .settles(
                        DIED,
                        new CareExitRecorded(
                                CARE, day("2026-06-01"), ReasonEpisodeCeased.DIED, null));
    }

    @Test
    void is_not_recorded_before_help_that_started_later() {
        given(born("2018-04-01"), consent("2026-01-01"), started(1, "2026-06-02"))
                .when(DEATH)
                .refusedBy("GT-AC-1");
    }

    @Test
    void is_recorded_once() {
        given(born("2018-04-01"), DIED).when(DEATH).refusedBy("GT-PS-6");
    }
}
