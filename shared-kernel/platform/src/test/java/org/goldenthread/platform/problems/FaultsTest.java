package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FaultsTest {

    record Asked(ChildId childId, LocalDate on, Sex sex, @Nullable Integer count) {}

    private final JsonMapper mapper =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void name_the_field_and_what_it_must_be_but_never_what_it_was() {
        assertThat(faultIn("{\"on\":\"Planted\"}"))
                .isEqualTo(new Fault("on", "must be a date such as 2026-03-31"));
        assertThat(faultIn("{\"sex\":\"Planted\"}"))
                .isEqualTo(new Fault("sex", "must be one of M, F, U"));
        assertThat(faultIn("{\"childId\":\"Planted\"}"))
                .isEqualTo(new Fault("childId", "must be a UUID"));
        assertThat(faultIn("{\"count\":\"Planted\"}"))
                .isEqualTo(new Fault("count", "must be a number"));
    }

    @Test
    void show_no_field_name_that_may_be_prose() {
        assertThat(faultIn("{\"age\":1}")).isEqualTo(new Fault("age", "is not known here"));
        assertThat(faultIn("{\"Ann Planted\":1}")).isEqualTo(new Fault("?", "is not known here"));
    }

    @Test
    void tell_broken_json_from_broken_content() {
        assertThat(faultIn("{\"on\":")).isEqualTo(new Fault("body", "is not JSON"));
    }

    @Test
    void name_the_place_in_a_list() {
        JacksonException failure =
                catchThrowableOfType(
                        JacksonException.class,
                        () ->
                                mapper.readValue(
                                        "[{},{\"on\":\"x\"}]",
                                        mapper.getTypeFactory()
                                                .constructCollectionType(List.class, Asked.class)));

        assertThat(InputFaults.in(failure).field()).isEqualTo("[1].on");
    }

    private Fault faultIn(String json) {
        return InputFaults.in(
                catchThrowableOfType(
                        JacksonException.class, () -> mapper.readValue(json, Asked.class)));
    }
}
