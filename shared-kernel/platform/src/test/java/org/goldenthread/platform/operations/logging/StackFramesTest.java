package org.goldenthread.platform.operations.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StackFramesTest {

    private final StackFrames places = new StackFrames();

    @Test
    void keep_to_themselves_what_a_library_says() {
        Throwable failure = new IllegalStateException("our own words", thrownByALibrary("Planted"));

        assertThat(places.printStackTraceToString(failure))
                .contains("IllegalStateException: our own words", "DateTimeParseException", "\tat ")
                .doesNotContain("Planted");
    }

    @Test
    void tell_the_state_of_a_database_failure_but_not_its_detail() {
        Throwable failure = new SQLException("Key (name)=(Planted) exists", "23505");

        assertThat(places.printStackTraceToString(failure))
                .contains("SQLException, state 23505")
                .doesNotContain("Planted");
    }

    @Test
    void do_not_repeat_the_words_of_a_cause() {
        Throwable failure = new IllegalStateException(new SQLException("Planted", "23505"));

        assertThat(places.printStackTraceToString(failure)).doesNotContain("Planted");
    }

    @Test
    void end_although_a_failure_is_its_own_cause() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(places.printStackTraceToString(first)).isNotEmpty();
    }

    private static Throwable thrownByALibrary(String name) {
        try {
            return new IllegalStateException(LocalDate.parse(name).toString());
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
