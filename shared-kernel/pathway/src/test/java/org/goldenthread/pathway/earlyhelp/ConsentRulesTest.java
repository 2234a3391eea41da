package org.goldenthread.pathway.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Help.closed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.reviewed;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.Help.withdrawn;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.ids.ConsentId;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {

    @Test
    void an_assessment_may_start_on_the_day_of_consent() {
        assertThat(broken(consent("2026-01-05"), started(1, "2026-01-05"))).isEmpty();
    }

    @Test
    void no_assessment_starts_without_consent() {
        assertThat(broken(started(1, "2026-01-05"))).containsExactly("GT-EH-1");
        assertThat(broken(consent("2026-01-06"), started(1, "2026-01-05")))
                .containsExactly("GT-EH-1");
    }

    @Test
    void no_assessment_starts_under_a_withdrawn_consent() {
        assertThat(
                        broken(
                                consent("2026-01-01"),
                                withdrawn(1, "2026-01-05"),
                                started(1, "2026-01-05")))
                .containsExactly("GT-EH-1");
    }

    @Test
    void no_assessment_starts_under_a_consent_to_something_else() {
        assertThat(
                        broken(
                                consent(1, "2026-01-01", List.of(ConsentScope.SHARE)),
                                started(1, "2026-01-05")))
                .containsExactly("GT-EH-1");
    }

    @Test
    void a_consent_runs_out_after_its_last_day() {
        EarlyHelpConsentGiven january =
                new EarlyHelpConsentGiven(
                        new ConsentId(uuid(1)),
                        day("2026-01-01"),
                        ConsentGiver.FATHER,
                        List.of(ConsentScope.ASSESS),
                        ConsentMethod.VERBAL,
                        day("2026-01-31"));
        assertThat(broken(january, started(1, "2026-01-31"))).isEmpty();
        assertThat(broken(january, started(1, "2026-02-01"))).containsExactly("GT-EH-1");
    }

    @Test
    void a_consent_withdrawn_during_the_episode_leaves_the_assessment_right() {
        assertThat(
                        broken(
                                consent("2026-01-01"),
                                started(1, "2026-01-05"),
                                withdrawn(1, "2026-02-01"),
                                closed(1, "2026-02-06")))
                .isEmpty();
    }

    @Test
    void work_on_a_plan_after_withdrawal_is_looked_at() {
        assertThat(
                        broken(
                                consent("2026-01-01"),
                                started(1, "2026-01-05"),
                                planned(1, "2026-01-20"),
                                withdrawn(1, "2026-02-01"),
                                reviewed(1, "2026-02-10")))
                .containsExactly("GT-EH-2");
    }

    @Test
    void only_a_consent_that_was_given_can_be_withdrawn() {
        assertThat(broken(withdrawn(1, "2026-02-01"))).containsExactly("GT-EH-3");
        assertThat(broken(consent("2026-02-02"), withdrawn(1, "2026-02-01")))
                .containsExactly("GT-EH-3");
    }

    @Test
    void the_latest_consent_in_force_covers_the_help() {
        assertThat(
                        EarlyHelpConsent.covering(
                                timeline(
                                        consent(1, "2026-01-01", List.of(ConsentScope.PLAN)),
                                        consent(2, "2026-02-01", List.of(ConsentScope.PLAN))),
                                ConsentScope.PLAN,
                                day("2026-03-01")))
                .map(EarlyHelpConsent::id)
                .contains(new ConsentId(uuid(2)));
    }
}
