package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void name_every_kind_down_to_the_one_that_began_it_in_one_line() {
        Throwable failure =
                new IllegalStateException(
                        "Planted", new SQLException("Planted", "08006", new EOFException()));

        assertThat(Causes.of(failure))
                .startsWith(
                        "java.lang.IllegalStateException, caused by java.sql.SQLException, state"
                                + " 08006, caused by java.io.EOFException, at ")
                .contains("CausesTest.java:")
                .doesNotContain("Planted", "\n");
    }

    @Test
    void quote_nobody_whoever_wrote_the_words() {
        DateTimeParseException failure = new DateTimeParseException("no day", "Planted", 0);

        assertThat(Causes.of(new IllegalArgumentException("Planted", failure)))
                .contains("DateTimeParseException")
                .doesNotContain("Planted");
    }

    @Test
    void end_although_a_failure_is_its_own_cause() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(Causes.of(first)).isNotEmpty();
    }
}
