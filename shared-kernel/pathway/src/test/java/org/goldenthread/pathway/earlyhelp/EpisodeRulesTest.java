package org.goldenthread.pathway.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.Help.closed;
import static org.goldenthread.pathway.testing.Help.completed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.ledByHealthVisitor;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.reviewed;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import org.goldenthread.pathway.codes.Agency;
import org.junit.jupiter.api.Test;

class EpisodeRulesTest {

    private static final EarlyHelpConsentGiven CONSENT = consent("2026-01-01");

    @Test
    void an_episode_in_good_order_breaks_no_rule() {
        assertThat(
                        broken(
                                CONSENT,
                                started(1, "2026-01-05"),
                                completed(1, "2026-02-02"),
                                planned(1, "2026-02-10"),
                                reviewed(1, "2026-03-24"),
                                ledByHealthVisitor(1, "2026-03-24"),
                                closed(1, "2026-06-01"),
                                started(2, "2026-06-01")))
                .isEmpty();
    }

    @Test
    void one_episode_is_open_at_a_time() {
        assertThat(broken(CONSENT, started(1, "2026-01-05"), started(2, "2026-03-05")))
                .containsExactly("GT-EH-4");
        assertThat(
                        broken(
                                CONSENT,
                                started(2, "2026-03-05"),
                                started(1, "2026-01-05"),
                                closed(1, "2026-03-06")))
                .containsExactly("GT-EH-4");
    }

    @Test
    void nothing_is_recorded_of_an_episode_that_never_started() {
        assertThat(broken(CONSENT, closed(1, "2026-01-05"))).containsExactly("GT-EH-5");
    }

    @Test
    void nothing_is_recorded_outside_the_episode() {
        assertThat(broken(CONSENT, started(1, "2026-01-05"), closed(1, "2026-01-04")))
                .containsExactly("GT-EH-6", "GT-EH-6");
        assertThat(
                        broken(
                                CONSENT,
                                started(1, "2026-01-05"),
                                closed(1, "2026-02-01"),
                                ledByHealthVisitor(1, "2026-02-02")))
                .containsExactly("GT-EH-6");
    }

    @Test
    void an_episode_closes_once_and_its_assessment_is_completed_once() {
        assertThat(
                        broken(
                                CONSENT,
                                started(1, "2026-01-05"),
                                completed(1, "2026-02-01"),
                                completed(1, "2026-02-01")))
                .containsExactly("GT-EH-7");
        assertThat(
                        broken(
                                CONSENT,
                                started(1, "2026-01-05"),
                                closed(1, "2026-02-01"),
                                closed(1, "2026-02-01")))
                .containsExactly("GT-EH-7");
    }

    @Test
    void a_review_needs_a_plan_agreed_before() {
        assertThat(broken(CONSENT, started(1, "2026-01-05"), reviewed(1, "2026-02-01")))
                .containsExactly("GT-EH-8");
        assertThat(
                        broken(
                                CONSENT,
                                started(1, "2026-01-05"),
                                reviewed(1, "2026-02-01"),
                                planned(1, "2026-02-02")))
                .containsExactly("GT-EH-8");
    }

    @Test
    void early_help_is_for_the_unborn_and_the_young() {
        assertThat(broken(expected("2026-05-01"), CONSENT, started(1, "2026-02-01"))).isEmpty();
        assertThat(broken(born("2007-02-02"), CONSENT, started(1, "2026-02-01"))).isEmpty();
        assertThat(broken(born("2007-02-01"), CONSENT, started(1, "2026-02-01")))
                .containsExactly("GT-EH-10");
        assertThat(broken(born("2001-02-01"), CONSENT, started(1, "2026-02-01")))
                .containsExactly("GT-EH-9", "GT-EH-10");
    }

    @Test
    void another_agency_may_take_the_lead() {
        EarlyHelpEpisode episode =
                EarlyHelpEpisode.of(
                                timeline(
                                        CONSENT,
                                        started(1, "2026-01-05"),
                                        ledByHealthVisitor(1, "2026-03-24")))
                        .getFirst();
        assertThat(episode.ledBy(day("2026-03-23"))).isEqualTo(Agency.SCHOOL);
        assertThat(episode.ledBy(day("2026-03-24"))).isEqualTo(Agency.HEALTH_VISITING);
    }
}
