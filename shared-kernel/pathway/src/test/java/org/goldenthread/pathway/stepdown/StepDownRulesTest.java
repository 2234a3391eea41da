package org.goldenthread.pathway.stepdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.codes.PathwayLevel.CHILD_IN_NEED;
import static org.goldenthread.pathway.codes.PathwayLevel.CHILD_PROTECTION;
import static org.goldenthread.pathway.codes.PathwayLevel.EARLY_HELP;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.ids.StepDownId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepDownRulesTest {

    private static final StepDownId STEP = new StepDownId(uuid(1));

    @Test
    void a_step_down_is_proposed_and_agreed() {
        assertThat(
                        broken(
                                new StepDownRequested(
                                        STEP, day("2026-01-05"), CHILD_PROTECTION, CHILD_IN_NEED),
                                agreed("2026-01-20", CHILD_PROTECTION, CHILD_IN_NEED)))
                .isEmpty();
    }

    @Test
    void a_step_down_leads_downwards() {
        assertThat(broken(agreed("2026-01-20", CHILD_IN_NEED, CHILD_PROTECTION)))
                .containsExactly("GT-SD-1");
        assertThat(broken(agreed("2026-01-20", CHILD_IN_NEED, CHILD_IN_NEED)))
                .containsExactly("GT-SD-1");
    }

    @Test
    void a_step_down_is_agreed_once() {
        assertThat(
                        broken(
                                agreed("2026-01-20", CHILD_PROTECTION, CHILD_IN_NEED),
                                agreed("2026-01-21", CHILD_PROTECTION, CHILD_IN_NEED)))
                .containsExactly("GT-SD-2");
    }

    @Test
    void a_step_down_is_not_agreed_before_it_is_proposed() {
        assertThat(
                        broken(
                                new StepDownRequested(
                                        STEP, day("2026-01-21"), CHILD_PROTECTION, CHILD_IN_NEED),
                                agreed("2026-01-20", CHILD_PROTECTION, CHILD_IN_NEED)))
                .containsExactly("GT-SD-3");
    }

    @Test
    void somebody_receives_the_child_into_early_help() {
        assertThat(broken(toEarlyHelp(Agency.SCHOOL, day("2026-01-10"), day("2026-01-20"))))
                .isEmpty();
        assertThat(broken(toEarlyHelp(null, day("2026-01-10"), day("2026-01-20"))))
                .containsExactly("GT-SD-4");
        assertThat(broken(toEarlyHelp(Agency.SCHOOL, null, day("2026-01-20"))))
                .containsExactly("GT-SD-4");
        assertThat(broken(toEarlyHelp(Agency.SCHOOL, day("2026-01-10"), null)))
                .containsExactly("GT-SD-4");
    }

    private static StepDownAgreed agreed(String on, PathwayLevel from, PathwayLevel to) {
        return new StepDownAgreed(STEP, day(on), from, to, null, null, null, null);
    }

    private static StepDownAgreed toEarlyHelp(
            @Nullable Agency receiver, @Nullable LocalDate accepted, @Nullable LocalDate handover) {
        return new StepDownAgreed(
                STEP,
                day("2026-01-20"),
                CHILD_IN_NEED,
                EARLY_HELP,
                receiver,
                accepted,
                handover,
                null);
    }
}
