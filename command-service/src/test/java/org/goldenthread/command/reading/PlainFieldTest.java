package org.goldenthread.command.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlainFieldTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59.999999999Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-999999999-01-01T00:00:00Z",
                "-4714-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z"
            })
    void takes_no_instant_that_no_council_knows_and_no_database_holds(String instant) {
        assertThat(read(PlainField.MOMENT, "\"" + instant + "\"")).isNull();
    }

    @Test
    void takes_every_instant_of_the_calendar() {
        assertThat(read(PlainField.MOMENT, "\"1900-01-01T00:00:00Z\""))
                .isEqualTo(Instant.parse("1900-01-01T00:00:00Z"));
        assertThat(read(PlainField.MOMENT, "\"2199-12-31T23:59:59.999999Z\""))
                .isEqualTo(Instant.parse("2199-12-31T23:59:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "\\u0001",
                "a\\u007f",
                "\\ud800",
                "\\udc00\\ud800",
                "a\\ud83dz"
            })
    void takes_no_text_with_half_characters_or_what_steers_machines(String text) {
        assertThat(read(PlainField.TEXT, "\"" + text + "\"")).isNull();
    }

    @Test
    void takes_text_as_people_write_it() {
        assertThat(read(PlainField.TEXT, "\"Zo\\u00eb said:\\n\\t\\ud83d\\ude00\""))
                .isEqualTo("Zo\u00eb said:\n\t\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "9223372036854775808",
                "999999999999999999999999999999",
                "1000001",
                "-1"
            })
    void takes_no_number_that_nobody_counts_to(String number) {
        for (PlainField field :
                new PlainField[] {PlainField.NUMBER, PlainField.PLACE, PlainField.DECIMAL}) {
            boolean fits = field == PlainField.PLACE && number.equals("1000001");
            assertThat(read(field, number) != null).as(field + " " + number).isEqualTo(fits);
        }
    }

    private static @Nullable Object read(PlainField field, String json) {
        return field.read(JSON.readTree(json), "field", new ReadingFaults());
    }
}
