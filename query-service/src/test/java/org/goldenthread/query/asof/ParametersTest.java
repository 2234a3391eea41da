package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class ParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59-18:00",
                "+294277-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00+18:00",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z"
            })
    void a_moment_beyond_the_years_that_are_kept_is_a_fault(String moment) {
        Parameters parameters = of("asKnown", moment);

        assertThat(parameters.moment("asKnown")).isEmpty();
        assertThat(parameters.faults())
                .containsExactly(new Fault("asKnown", "must be an instant between 1900 and 2199"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2199-12-31T23:59:59Z", "42"})
    void a_moment_within_them_is_asked(String moment) {
        assertThat(of("asKnown", moment).moment("asKnown")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "wren\u0000", "a\nb", "\u007f"})
    void no_text_holds_characters_that_nobody_types(String text) {
        Parameters parameters = of("worker", text);

        assertThat(parameters.text("worker")).isEmpty();
        assertThat(parameters.faults())
                .containsExactly(new Fault("worker", "must not hold control characters"));
    }

    @Test
    void what_is_given_twice_is_a_fault() {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        given.put("worker", List.of("wren", "robin"));
        Parameters parameters = new Parameters(given);

        parameters.text("worker");

        assertThat(parameters.faults()).containsExactly(new Fault("worker", "must be given once"));
    }

    @Test
    void what_was_typed_twice_is_one_fault_however_often_it_is_read() {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        given.put("clock", List.of("CK-01", "CK-02"));
        Parameters parameters = new Parameters(given);

        parameters.typed("clock");
        parameters.typed("clock");

        assertThat(parameters.faults()).containsExactly(new Fault("clock", "must be given once"));
    }

    @Test
    void several_can_be_chosen_where_several_are_asked_for() {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        given.put("code", List.of("RE-01", "LA-01"));
        Parameters parameters = new Parameters(given);

        assertThat(parameters.all("code")).containsExactly("RE-01", "LA-01");
        assertThat(parameters.faults()).isEmpty();
    }

    private static Parameters of(String name, String value) {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        given.add(name, value);
        return new Parameters(given);
    }
}
