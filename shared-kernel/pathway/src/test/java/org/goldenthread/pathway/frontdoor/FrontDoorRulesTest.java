package org.goldenthread.pathway.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.noFurtherAction;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.personal.Sealed;
import org.junit.jupiter.api.Test;

class FrontDoorRulesTest {

    @Test
    void a_referral_decided_the_next_day_breaks_nothing() {
        assertThat(broken(referral(1, "2024-05-01"), accepted(1, "2024-05-02"))).isEmpty();
        assertThat(broken(referral(1, "2024-05-01"), noFurtherAction(1, "2024-05-01"))).isEmpty();
    }

    @Test
    void a_child_may_be_referred_from_40_weeks_before_birth_on() {
        assertThat(broken(born("2024-10-07"), referral(1, "2024-01-01"))).isEmpty();
        assertThat(broken(born("2024-10-07"), referral(1, "2023-12-31")))
                .containsExactly("CIN-8606");
    }

    @Test
    void a_referral_names_a_source_in_use_on_its_day() {
        assertThat(broken(from(ReferralSource.EARLY_HELP, "2022-04-01"))).isEmpty();
        assertThat(broken(from(ReferralSource.EARLY_HELP, "2022-03-31")))
                .containsExactly("CIN-8866");
        assertThat(broken(new ReferralReceived(id(1), day("2024-05-01"), null, false)))
                .containsExactly("CIN-8866");
    }

    @Test
    void an_accepted_referral_needs_a_main_need() {
        var on = day("2024-05-01");
        assertThat(
                        broken(
                                referral(1, "2024-05-01"),
                                new ReferralAccepted(
                                        id(1), on, on, CategoryOfNeed.LOW_INCOME, List.of())))
                .isEmpty();
        assertThat(
                        broken(
                                referral(1, "2024-05-01"),
                                new ReferralAccepted(id(1), on, on, null, List.of())))
                .containsExactly("CIN-8610");
    }

    @Test
    void a_referral_is_decided_one_way_only() {
        assertThat(
                        broken(
                                referral(1, "2024-05-01"),
                                referral(2, "2024-06-01"),
                                noFurtherAction(1, "2024-05-02"),
                                accepted(2, "2024-06-01")))
                .isEmpty();
        assertThat(
                        broken(
                                referral(1, "2024-05-01"),
                                noFurtherAction(1, "2024-05-02"),
                                accepted(1, "2024-05-02")))
                .containsExactly("GT-FD-1");
    }

    @Test
    void a_referral_is_not_decided_before_it_came() {
        assertThat(broken(referral(1, "2024-05-02"), accepted(1, "2024-05-02"))).isEmpty();
        assertThat(broken(referral(1, "2024-05-02"), accepted(1, "2024-05-01")))
                .containsExactly("GT-FD-2");
    }

    private static ChildBorn born(String day) {
        return new ChildBorn(day("2024-12-01"), Sealed.of(CHILD.value(), day(day)), Sex.FEMALE);
    }

    private static ReferralReceived from(ReferralSource source, String day) {
        return new ReferralReceived(id(1), day(day), source, false);
    }
}
