package org.goldenthread.pathway.childinneed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.noFurtherAction;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import org.goldenthread.pathway.codes.ReasonForClosure;
import org.junit.jupiter.api.Test;

class EpisodeRulesTest {

    @Test
    void a_new_referral_may_come_on_the_day_of_closure() {
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                accepted(1, "2024-01-10"),
                                closed(1, "2024-03-01", ReasonForClosure.NO_LONGER_IN_NEED),
                                referral(2, "2024-03-01")))
                .isEmpty();
    }

    @Test
    void a_referral_with_no_further_action_leaves_nothing_open() {
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                noFurtherAction(1, "2024-01-11"),
                                referral(2, "2024-01-12")))
                .isEmpty();
    }

    @Test
    void only_one_episode_is_open_at_a_time() {
        assertThat(broken(referral(1, "2024-01-10"), referral(2, "2024-02-10")))
                .containsExactly("CIN-8815", "CIN-8816", "CIN-8820");
    }

    @Test
    void two_referrals_of_one_day_are_not_open_before_each_other() {
        assertThat(broken(referral(1, "2024-01-10"), referral(2, "2024-01-10")))
                .containsExactly("CIN-8815", "CIN-8820");
    }

    @Test
    void the_open_episode_is_the_latest() {
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                referral(2, "2024-02-10"),
                                closed(2, "2024-03-10", ReasonForClosure.ADOPTED)))
                .containsExactly("CIN-8816", "CIN-8820");
    }

    @Test
    void episodes_never_overlap() {
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                closed(1, "2024-03-01", ReasonForClosure.TRANSFERRED),
                                referral(2, "2024-02-29")))
                .containsExactly("CIN-8820");
    }

    @Test
    void an_episode_may_close_on_the_day_of_the_referral_but_not_before() {
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                closed(1, "2024-01-10", ReasonForClosure.TRANSFERRED)))
                .isEmpty();
        assertThat(
                        broken(
                                referral(1, "2024-01-10"),
                                closed(1, "2024-01-09", ReasonForClosure.TRANSFERRED)))
                .contains("CIN-8630");
    }

    @Test
    void a_closure_has_a_reason_in_use_on_its_day() {
        assertThat(
                        broken(
                                referral(1, "2022-01-10"),
                                new ChildInNeedEpisodeClosed(id(1), day("2022-03-01"), null)))
                .containsExactly("CIN-8805");
        assertThat(
                        broken(
                                referral(1, "2022-01-10"),
                                closed(1, "2022-03-31", ReasonForClosure.EARLY_HELP)))
                .containsExactly("CIN-8640", "CIN-8825Q");
    }

    @Test
    void an_accepted_episode_counts_as_in_need_unless_no_need_was_found() {
        assertThat(episode(accepted(1, "2024-01-11")).countsAsInNeed()).isTrue();
        assertThat(episode(noFurtherAction(1, "2024-01-11")).countsAsInNeed()).isFalse();
        assertThat(
                        ChildInNeedEpisode.of(
                                        timeline(
                                                referral(1, "2024-01-10"),
                                                accepted(1, "2024-01-11"),
                                                closed(
                                                        1,
                                                        "2024-02-01",
                                                        ReasonForClosure.EARLY_HELP)))
                                .getFirst()
                                .countsAsInNeed())
                .isFalse();
    }

    @Test
    void an_episode_is_open_from_the_referral_to_the_day_before_closure() {
        ChildInNeedEpisode episode = episode(closed(1, "2024-03-31", ReasonForClosure.ADULT_CARE));

        assertThat(episode.openOn(day("2024-01-09"))).isFalse();
        assertThat(episode.openOn(day("2024-01-10"))).isTrue();
        assertThat(episode.openOn(day("2024-03-30"))).isTrue();
        assertThat(episode.openOn(day("2024-03-31"))).isFalse();
    }

    private static ChildInNeedEpisode episode(org.goldenthread.pathway.facts.PathwayEvent more) {
        return ChildInNeedEpisode.of(timeline(referral(1, "2024-01-10"), more)).getFirst();
    }
}
