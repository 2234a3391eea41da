package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionSystemException;

class StandStillTest {

    static Stream<RuntimeException> reasons() {
        return Stream.of(
                new ProblemException(Problem.tooMany("Please try again in a moment.")),
                new CannotAcquireLockException("two waited for each other"),
                new TransactionSystemException("whether it was written nobody knows"));
    }

    /** A council records so much that the import never has its turn: no child is lost by that. */
    @ParameterizedTest
    @MethodSource("reasons")
    void what_says_nothing_of_the_child_in_hand_makes_the_import_wait(RuntimeException failure) {
        assertThat(StandStill.isReason(failure)).isTrue();
    }

    @Test
    void what_is_the_matter_of_one_child_stops_no_other() {
        assertThat(StandStill.isReason(new IllegalStateException("an event cannot be read")))
                .isFalse();
        assertThat(StandStill.isReason(new DataIntegrityViolationException("no such code")))
                .isFalse();
        assertThat(StandStill.isReason(new ProblemException(Problem.stale("It has changed."))))
                .isFalse();
    }

    /** Of two connections the import's own watch over the queue has one already. */
    @ParameterizedTest
    @CsvSource({"30, 4", "8, 4", "5, 2", "2, 1", "1, 1"})
    void an_import_takes_half_of_the_connections_at_most(int connections, int children) {
        ImportProperties properties = new ImportProperties(Duration.ofSeconds(5), 8, 4);

        assertThat(properties.atOneTimeWith(connections)).isEqualTo(children);
    }
}
