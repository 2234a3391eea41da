package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are given once and kept. */
class AnswerCacheTest {

    private final List<String> worked = new ArrayList<>();
    private final AnswerCache<String> settled = new AnswerCache<>(2);

    @Test
    void an_answer_is_worked_out_once() {
        assertThat(ask("LA-01 at 7")).isEqualTo(ask("LA-01 at 7"));

        assertThat(worked).containsExactly("LA-01 at 7");
    }

    @Test
    void another_position_is_another_question() {
        ask("LA-01 at 7");
        ask("LA-01 at 8");

        assertThat(worked).containsExactly("LA-01 at 7", "LA-01 at 8");
    }

    @Test
    void of_more_than_it_keeps_the_one_is_forgotten_that_was_asked_least_lately() {
        ask("LA-01 at 7");
        ask("LA-01 at 8");
        ask("LA-01 at 7");
        ask("LA-01 at 9");

        ask("LA-01 at 7");
        ask("LA-01 at 8");

        assertThat(worked).containsExactly("LA-01 at 7", "LA-01 at 8", "LA-01 at 9", "LA-01 at 8");
    }

    private String ask(String question) {
        return settled.answer(
                question,
                () -> {
                    worked.add(question);
                    return "as of " + question;
                });
    }
}
