package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.platform.problems.Conflict;
import org.junit.jupiter.api.Test;

class VoidFactTest {

    private static final Care CARE = care(1);

    @Test
    void takes_a_fact_out_of_force_and_keeps_what_was_said() {
        given(CARE.entered("2024-01-10"), CARE.left("2024-05-01", "E4A"))
                .when(voiding(2))
                .settles(new FactVoided(event(2), CorrectionReason.NEVER_HAPPENED));
    }

    @Test
    void voids_a_fact_with_all_its_amendments_by_the_event_that_first_recorded_it() {
        given(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), amended(2, "2024-01-12"))
                .when(voiding(1))
                .settles(new FactVoided(event(1), CorrectionReason.NEVER_HAPPENED));
    }

    @Test
    void takes_back_one_amendment_alone() {
        for (int named = 2; named <= 3; named++) {
            given(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), amended(2, "2024-01-12"))
                    .when(voiding(named))
                    .settles(withdrawn(named));
        }
    }

    @Test
    void takes_no_amendment_back_twice_and_voids_no_fact_by_the_event_that_took_one_back() {
        for (int named = 2; named <= 3; named++) {
            Refusal refusal =
                    given(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), withdrawn(2))
                            .when(voiding(named))
                            .refusal();
            assertThat(refusal.code()).isEqualTo("already-withdrawn");
            assertThat(refusal.sentence()).contains("correct the fact again");
        }
    }

    @Test
    void voids_a_fact_whose_amendment_was_taken_back() {
        given(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), withdrawn(2))
                .when(voiding(1))
                .settles(new FactVoided(event(1), CorrectionReason.NEVER_HAPPENED));
    }

    /** The exit of 1 June was amended to 1 May, and care started again on 10 May. */
    @Test
    void takes_no_amendment_back_that_a_rule_needs() {
        Care again = care(2);
        given(
                        CARE.entered("2024-01-10"),
                        CARE.left("2024-06-01", "E4A"),
                        new FactAmended(
                                event(2),
                                CARE.left("2024-05-01", "E4A"),
                                CorrectionReason.WRONG_DETAIL),
                        again.entered("2024-05-10"))
                .when(voiding(3))
                .refusedBy("903-501");
    }

    @Test
    void never_voids_a_void() {
        for (int named = 1; named <= 2; named++) {
            Refusal refusal =
                    given(
                                    CARE.entered("2024-01-10"),
                                    new FactVoided(event(1), CorrectionReason.DUPLICATE))
                            .when(voiding(named))
                            .refusal();
            assertThat(refusal.code()).isEqualTo("already-void");
            assertThat(refusal.sentence()).contains("record it again");
        }
    }

    @Test
    void knows_only_the_facts_of_the_child() {
        Refusal refusal =
                given(CARE.entered("2024-01-10"))
                        .when(
                                new VoidFact(
                                        CHILD, new EventId(uuid(7)), CorrectionReason.WRONG_CHILD))
                        .refusal();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(refusal.code()).isEqualTo("unknown-fact");
    }

    @Test
    void names_every_fact_that_would_be_left_without_its_beginning() {
        Refusal refusal =
                given(
                                Help.consent("2024-01-10"),
                                Help.started(1, "2024-01-10"),
                                Help.planned(1, "2024-02-01"),
                                Help.reviewed(1, "2024-03-01"))
                        .when(voiding(2))
                        .refusal();

        assertThat(refusal.rule()).isEqualTo("GT-EH-5");
        assertThat(refusal.conflicts())
                .extracting(Conflict::facts)
                .containsExactlyInAnyOrder(List.of(event(3)), List.of(event(4)));
    }

    private static AmendmentWithdrawn withdrawn(int amendment) {
        return new AmendmentWithdrawn(event(amendment), CorrectionReason.NEVER_HAPPENED);
    }

    private static FactAmended amended(int event, String day) {
        return new FactAmended(event(event), CARE.entered(day), CorrectionReason.WRONG_DETAIL);
    }

    private static VoidFact voiding(int event) {
        return new VoidFact(CHILD, event(event), CorrectionReason.NEVER_HAPPENED);
    }
}
