package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AmendFactTest {

    private static final Care CARE = care(1);

    @Test
    void says_the_whole_fact_again() {
        given(CARE.entered("2024-01-10"))
                .when(amending(1, CARE.entered("2024-01-12", "C2")))
                .settles(amended(1, CARE.entered("2024-01-12", "C2")));
    }

    @Test
    void supersedes_the_newest_wording_whichever_event_is_named() {
        for (int named = 1; named <= 2; named++) {
            given(CARE.entered("2024-01-10"), amended(1, CARE.entered("2024-01-11")))
                    .when(amending(named, CARE.entered("2024-01-12")))
                    .settles(amended(2, CARE.entered("2024-01-12")));
        }
    }

    @Test
    void changes_nothing_when_all_was_so_already() {
        given(CARE.entered("2024-01-10")).when(amending(1, CARE.entered("2024-01-10"))).settles();
    }

    @Test
    void does_not_bring_back_what_was_voided() {
        given(CARE.entered("2024-01-10"), new FactVoided(event(1), CorrectionReason.WRONG_CHILD))
                .when(amending(1, CARE.entered("2024-01-11")))
                .refusedAs("already-void");
    }

    @Test
    void refuses_what_is_still_to_come() {
        given(CARE.entered("2024-01-10"))
                .when(amending(1, CARE.entered("2026-11-21")))
                .refusedAs("future-dated");
    }

    @Test
    void lists_every_fault_of_the_fact() {
        ObjectNode fact = ClearJson.of(CARE.entered("2024-01-10"));
        fact.put("enteredOn", "soon").put("placement", "U99").put("colour", "blue");

        Refusal refusal = given(CARE.entered("2024-01-10")).when(amending(1, null, fact)).refusal();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
        assertThat(refusal.errors())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("fact.enteredOn", "fact.placement", "fact.colour");
    }

    @Test
    void keeps_the_kind_of_the_fact() {
        ObjectNode fact = ClearJson.of(CARE.entered("2024-01-12"));

        given(CARE.entered("2024-01-10"))
                .when(amending(1, "care-entry-recorded", fact))
                .settles(amended(1, CARE.entered("2024-01-12")));
        assertThat(
                        given(CARE.entered("2024-01-10"))
                                .when(amending(1, "care-exit-recorded", fact))
                                .refusal()
                                .errors())
                .extracting(Fault::field)
                .containsExactly("type");
    }

    @Test
    void obeys_the_rules_and_names_all_that_say_no() {
        Refusal refusal =
                given(
                                InNeed.referral(1, "2024-01-10"),
                                InNeed.accepted(1, "2024-01-10"),
                                InNeed.cinPlan(1, "2024-01-15"))
                        .when(amending(1, InNeed.referral(1, "2024-01-20")))
                        .refusal();

        assertThat(refusal.conflicts())
                .extracting(conflict -> conflict.rule())
                .contains("CIN-4015");
        assertThat(refusal.rule()).isEqualTo(refusal.conflicts().getFirst().rule());
        assertThat(refusal.facts()).isEqualTo(refusal.conflicts().getFirst().facts());
    }

    @Test
    void lets_a_detail_of_a_fact_be_mended_that_broke_a_rule_before_in_every_wording() {
        given(
                        CARE.entered("2024-01-10"),
                        amended(1, CARE.entered("2024-01-11")),
                        care(2).entered("2024-02-01"))
                .when(amending(1, CARE.entered("2024-01-11", "C2")))
                .settles(amended(2, CARE.entered("2024-01-11", "C2")));
    }

    private static AmendFact amending(int event, Fact fact) {
        return amending(event, null, ClearJson.of(fact));
    }

    private static AmendFact amending(int event, @Nullable String type, ObjectNode fact) {
        return new AmendFact(CHILD, event(event), type, fact, CorrectionReason.WRONG_DETAIL);
    }

    private static FactAmended amended(int supersedes, Fact fact) {
        return new FactAmended(event(supersedes), fact, CorrectionReason.WRONG_DETAIL);
    }
}
