package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/**
 * Measures, and never judges, how long a reader waits for a figure that includes one's own command:
 * from the command's answer until the question with {@code after} is answered.
 */
class WaitMeasureIT {

    private static final int ROUNDS = 100;

    @Test
    void prints_the_wait_from_a_commands_answer_to_its_place_in_the_figure() {
        Caller manager = Products.shared().as(Role.MANAGER);
        Caller officer = Products.shared().as(Role.PERFORMANCE_OFFICER);
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Answer written =
                    manager.command(
                            "record-care-entry",
                            Children.care(
                                    Children.registered(manager, "Swift", "2013-03-13"),
                                    "2023-10-02"));
            long answered = System.nanoTime();
            Answer figure =
                    officer.ask(
                            "/api/indicators/LA-01?asAt=2023-10-02&after=" + written.position());
            millis[round] = (System.nanoTime() - answered) / 1e6;
            assertThat(figure.status()).as(figure.text()).isEqualTo(200);
        }
        Arrays.sort(millis);
        System.out.printf(
                "wait until a command is in the figure: median %.1f ms, p99 %.1f ms, %d rounds%n",
                millis[ROUNDS / 2], millis[ROUNDS * 99 / 100], ROUNDS);
    }
}
