package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void names_every_fault_of_a_hundred() {
        Problem problem = Problem.malformed(faults(100));

        assertThat(problem.errors()).hasSize(100);
        assertThat(problem.detail()).doesNotContain("more");
    }

    @Test
    void names_a_hundred_faults_of_many_and_counts_the_rest() {
        Problem problem = Problem.malformed(faults(1_350));

        assertThat(problem.errors()).isEqualTo(faults(100));
        assertThat(problem.detail()).contains("and 1250 more");
    }

    private static List<Fault> faults(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Fault("field" + i, "is not known here"))
                .toList();
    }
}
