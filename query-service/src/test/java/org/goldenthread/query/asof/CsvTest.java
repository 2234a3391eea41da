package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void no_text_can_be_taken_for_a_formula(String text) {
        assertThat(Csv.of(List.of("a"), List.of(List.of(text)))).contains("'" + text);
    }

    @Test
    void numbers_stay_numbers_and_quotes_and_commas_stay_inside_their_cell() {
        assertThat(Csv.of(List.of("a", "b"), List.of(List.of(-3, "x, \"y\""))))
                .isEqualTo("a,b\r\n-3,\"x, \"\"y\"\"\"\r\n");
    }
}
