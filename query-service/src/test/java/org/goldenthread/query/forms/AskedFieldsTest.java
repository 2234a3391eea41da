package org.goldenthread.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.ProblemException;
import org.junit.jupiter.api.Test;

/** A form takes what the schema of its act asks for, and what every form carries. */
class AskedFieldsTest {

    /** A question of every sort, as a schema says it. */
    private static final AskedFields FORM =
            AskedFields.of(
                    FormQuestions.of(
                            "some-act",
                            Json.PLAIN.readTree(
                                    """
                                    {"type": "object", "properties": {
                                      "on": {"type": "string", "format": "date"},
                                      "words": {"type": "string"},
                                      "children": {"type": "integer"},
                                      "agreed": {"type": "boolean"},
                                      "needs": {"type": "array", "items": {"oneOf": [
                                        {"const": "N1", "title": "One"},
                                        {"const": "N2", "title": "Two"}]}},
                                      "address": {"type": "object", "properties": {
                                        "lines": {"type": "string"}}}}}
                                    """),
                            Map.of()));

    @Test
    void what_the_schema_asks_for_is_taken_and_several_where_several_can_be_chosen() {
        TypedAnswers sent =
                new TypedAnswers(
                        Map.of(
                                "on-day", List.of("6"),
                                "on-month", List.of("5"),
                                "on-year", List.of("2026"),
                                "words", List.of("one\ntwo"),
                                "children", List.of("2"),
                                "agreed", List.of("true"),
                                "needs", List.of("N1", "N2"),
                                "address.lines", List.of("1 Low Road"),
                                "key", List.of("k"),
                                "by", List.of("hub-worker")));

        assertThatCode(() -> FORM.only(sent)).doesNotThrowAnyException();
    }

    @Test
    void what_it_does_not_ask_for_and_what_is_sent_twice_are_told_together() {
        TypedAnswers sent =
                new TypedAnswers(
                        new TreeMap<>(
                                Map.of(
                                        "colour", List.of("blue"),
                                        "on", List.of("2026-05-06"),
                                        "agreed", List.of("true", "false"),
                                        "key", List.of("k", "l"),
                                        "<script>", List.of("x"))));

        assertThat(
                        catchThrowableOfType(ProblemException.class, () -> FORM.only(sent))
                                .problem()
                                .errors())
                .containsExactlyInAnyOrder(
                        new Fault("colour", "is not known here"),
                        new Fault("on", "is not known here"),
                        new Fault("agreed", "must be given once"),
                        new Fault("key", "must be given once"),
                        new Fault("?", "is not known here"));
    }
}
