package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.cinPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.plan;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.List;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

class RestatementTest {

    private static final SourceRow ROW = new SourceRow("CINPlanDates", 12);

    @Test
    void what_nobody_claimed_is_new() {
        ReturnComparison restatement = against(referral(1, "2024-01-10"));

        restatement.state(Optional.empty(), cinPlan(1, "2024-02-01"), ROW);

        assertThat(restatement.restated().events()).containsExactly(cinPlan(1, "2024-02-01"));
    }

    @Test
    void what_is_so_already_is_only_counted() {
        ReturnComparison restatement = against(referral(1, "2024-01-10"), cinPlan(1, "2024-02-01"));

        restatement.state(
                restatement.claim(ChildInNeedPlanStarted.class, _ -> true),
                cinPlan(1, "2024-02-01"),
                ROW);

        assertThat(restatement.restated()).isEqualTo(new Restated(List.of(), 1, 0, List.of()));
    }

    @Test
    void what_is_otherwise_now_amends_the_newest_word() {
        ReturnComparison restatement =
                against(
                        referral(1, "2024-01-10"),
                        cinPlan(1, "2024-02-01"),
                        cinPlanEnded(1, "2024-05-01"),
                        new FactAmended(
                                event(3),
                                cinPlanEnded(1, "2024-05-02"),
                                CorrectionReason.RESTATED));

        restatement.state(
                restatement.claim(ChildInNeedPlanEnded.class, end -> end.plan().equals(plan(1))),
                cinPlanEnded(1, "2024-05-03"),
                ROW);

        assertThat(restatement.restated().events())
                .containsExactly(
                        new FactAmended(
                                event(4),
                                cinPlanEnded(1, "2024-05-03"),
                                CorrectionReason.RESTATED));
    }

    @Test
    void what_is_so_no_longer_is_voided() {
        ReturnComparison restatement =
                against(
                        referral(1, "2024-01-10"),
                        cinPlan(1, "2024-02-01"),
                        cinPlanEnded(1, "2024-05-01"));

        restatement.withdraw(
                restatement.claim(ChildInNeedPlanEnded.class, _ -> true).orElseThrow(), ROW);

        assertThat(restatement.restated().events())
                .containsExactly(new FactVoided(event(3), CorrectionReason.RESTATED));
    }

    @Test
    void a_fact_is_claimed_once() {
        ReturnComparison restatement = against(cinPlan(1, "2024-02-01"), cinPlan(2, "2024-02-01"));

        assertThat(
                        restatement
                                .claim(ChildInNeedPlanStarted.class, _ -> true)
                                .orElseThrow()
                                .original())
                .isEqualTo(event(1));
        assertThat(
                        restatement
                                .claim(ChildInNeedPlanStarted.class, _ -> true)
                                .orElseThrow()
                                .original())
                .isEqualTo(event(2));
        assertThat(restatement.claim(ChildInNeedPlanStarted.class, _ -> true)).isEmpty();
    }

    @Test
    void what_lies_in_the_future_is_refused() {
        ReturnComparison restatement = against(referral(1, "2024-01-10"));

        restatement.state(Optional.empty(), cinPlan(1, "2025-01-01"), ROW);

        Restated restated = restatement.restated();
        assertThat(restated.events()).isEmpty();
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(restated.findings())
                .containsExactly(
                        new ImportFinding(
                                ROW,
                                "GT-IM-1",
                                "What is dated in the future is not recorded.",
                                Recorded.NOTHING));
    }

    @Test
    void a_rule_is_found_at_the_last_row_that_breaks_it() {
        ReturnComparison restatement = against(referral(1, "2024-01-10"), cinPlan(1, "2024-02-01"));

        restatement.state(
                restatement.claim(ChildInNeedPlanStarted.class, _ -> true),
                cinPlan(1, "2024-02-01"),
                ROW);
        restatement.state(
                Optional.empty(), cinPlan(2, "2024-03-01"), new SourceRow("CINPlanDates", 16));

        assertThat(restatement.restated().findings())
                .extracting(
                        ImportFinding::rule,
                        finding -> finding.row().line(),
                        ImportFinding::recorded)
                .containsExactly(
                        tuple("CIN-4004", 16L, Recorded.AS_STATED),
                        tuple("CIN-4014", 16L, Recorded.AS_STATED));
    }

    @Test
    void ids_are_the_same_for_the_same_words_and_turn() {
        ReturnComparison one = against();
        ReturnComparison other = against();

        assertThat(one.id("plan", day("2024-02-01")))
                .isEqualTo(other.id("plan", day("2024-02-01")));
        assertThat(one.id("plan", day("2024-02-01")))
                .isNotEqualTo(one.id("plan", day("2024-02-01")));
    }

    private static ReturnComparison against(PathwayEvent... events) {
        return new ReturnComparison(timeline(events), day("2024-12-31"));
    }
}
