package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.closed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Children;
import org.junit.jupiter.api.Test;

class AcrossRulesTest {

    private static final ReferralId REFERRAL = new ReferralId(uuid(500));
    private static final PersonDied DEATH = new PersonDied(day("2026-03-01"));

    @Test
    void early_help_starts_on_the_day_of_death_at_the_latest() {
        assertThat(broken(consent("2026-01-01"), DEATH, started(1, "2026-03-01"))).isEmpty();
        assertThat(broken(consent("2026-01-01"), DEATH, started(1, "2026-03-02")))
                .containsExactly("GT-AC-1");
    }

    @Test
    void what_ends_may_end_after_death() {
        assertThat(
                        broken(
                                consent("2026-01-01"),
                                started(1, "2026-01-05"),
                                DEATH,
                                closed(1, "2026-03-02")))
                .isEmpty();
    }

    @Test
    void no_care_starts_after_death() {
        assertThat(broken(DEATH, entry("2026-03-01"))).doesNotContain("903-437");
        assertThat(broken(DEATH, entry("2026-03-02"))).contains("903-437");
    }

    @Test
    void no_plan_starts_after_death() {
        assertThat(broken(DEATH, need("2026-03-01"), protection("2026-03-01")))
                .doesNotContain("CIN-4008", "CIN-8915");
        assertThat(broken(DEATH, need("2026-03-02"))).contains("CIN-4008");
        assertThat(broken(DEATH, protection("2026-03-02"))).contains("CIN-8915");
    }

    @Test
    void a_referral_after_death_is_an_error_of_ours_and_a_query_of_the_census() {
        assertThat(broken(DEATH, referred("2026-03-01"))).doesNotContain("CIN-8555Q", "GT-AC-1");
        assertThat(broken(DEATH, referred("2026-03-02"))).contains("CIN-8555Q", "GT-AC-1");
    }

    @Test
    void early_help_beside_an_accepted_referral_is_looked_at() {
        assertThat(broken(consent("2026-01-01"), started(1, "2026-01-05"), referred("2026-02-01")))
                .doesNotContain("GT-AC-2");
        assertThat(
                        broken(
                                consent("2026-01-01"),
                                started(1, "2026-01-05"),
                                referred("2026-02-01"),
                                accepted("2026-02-02")))
                .contains("GT-AC-2");
    }

    @Test
    void early_help_may_start_on_the_day_social_care_ends() {
        assertThat(
                        broken(
                                referred("2026-01-02"),
                                accepted("2026-01-02"),
                                new ChildInNeedEpisodeClosed(
                                        REFERRAL,
                                        day("2026-02-01"),
                                        ReasonForClosure.NO_LONGER_IN_NEED),
                                consent("2026-01-01"),
                                started(1, "2026-02-01")))
                .doesNotContain("GT-AC-2");
    }

    @Test
    void disability_is_asked_of_a_child_whose_referral_was_accepted() {
        ChildRegistered unasked =
                Children.registered(
                        day("2025-01-01"),
                        Sex.MALE,
                        Children.sealed(day("2020-01-01")),
                        null,
                        List.of(),
                        null);
        assertThat(broken(unasked, referred("2026-01-02"))).doesNotContain("CIN-8540");
        assertThat(broken(unasked, referred("2026-01-02"), accepted("2026-01-02")))
                .contains("CIN-8540");
        assertThat(unasked.disabilities()).doesNotContain(Disability.NONE);
        assertThat(broken(born("2020-01-01"), referred("2026-01-02"), accepted("2026-01-02")))
                .doesNotContain("CIN-8540");
    }

    private static ReferralReceived referred(String on) {
        return new ReferralReceived(REFERRAL, day(on), ReferralSource.SCHOOL, false);
    }

    private static ReferralAccepted accepted(String on) {
        return new ReferralAccepted(
                REFERRAL, day(on), day(on), CategoryOfNeed.ABUSE_OR_NEGLECT, List.of());
    }

    private static ChildInNeedPlanStarted need(String on) {
        return new ChildInNeedPlanStarted(new PlanId(uuid(1)), REFERRAL, day(on));
    }

    private static ProtectionPlanStarted protection(String on) {
        return new ProtectionPlanStarted(
                new PlanId(uuid(2)),
                REFERRAL,
                day(on),
                CategoryOfAbuse.NEGLECT,
                CategoryOfAbuse.NEGLECT,
                0,
                false);
    }

    private static CareEntryRecorded entry(String on) {
        return new CareEntryRecorded(
                new CarePeriodId(uuid(3)),
                day(on),
                LegalStatus.FULL_CARE_ORDER,
                CategoryOfNeed.ABUSE_OR_NEGLECT,
                null,
                null,
                null,
                null,
                null);
    }
}
