package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Problem;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final Obstacle NOTHING_OPEN =
            new Obstacle("nothing-open", "Nothing was open on %s.", "Record its start first.");

    @Test
    void what_no_rule_forbids_is_not_said_to_be_forbidden_by_one() {
        Problem problem = Refusals.of(Refusal.nothingToActOn(NOTHING_OPEN, "1 May 2026"));

        assertThat(problem.status().value()).isEqualTo(409);
        assertThat(problem.title()).isEqualTo("This cannot be done now");
        assertThat(problem.detail())
                .isEqualTo("Nothing was open on 1 May 2026. Record its start first.");
        assertThat(problem.rule()).isNull();
    }

    @Test
    void what_a_rule_forbids_names_it() {
        Problem problem =
                Refusals.of(
                        Refusal.of(
                                List.of(
                                        new Conflict(
                                                "CIN-8896", "Two. Complete one.", List.of()))));

        assertThat(problem.title()).isEqualTo("A rule says no");
        assertThat(problem.rule()).isEqualTo("CIN-8896");
        assertThat(problem.detail()).isEqualTo("Two. Complete one.");
    }
}
