package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Fault;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A record says by its components what may be asked. */
class ParameterRecordsTest {

    /** Which season. */
    enum Season {
        SPRING,
        AUTUMN
    }

    /** A question of every sort. */
    record Asked(
            @Schema(description = "the day") LocalDate on,
            @Schema(description = "since when") Optional<Moment> since,
            @Schema(description = "when in the year") Optional<Season> season,
            @Schema(description = "how many", minimum = "1", maximum = "9", defaultValue = "3")
                    int count,
            @Schema(description = "yes: all of them") boolean all,
            @Schema(description = "any word") String word)
            implements RequestParameters {

        @Override
        public List<Fault> faults() {
            return word.equals("none") ? List.of(new Fault("word", "must not be none")) : List.of();
        }
    }

    /** A form with a text of several lines. */
    record Told(
            @Schema(description = "in words", format = "lines") String words,
            @Schema(description = "under which", requiredMode = Schema.RequiredMode.REQUIRED)
                    String key)
            implements RequestParameters {}

    private final MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();

    @Test
    void each_component_is_the_parameter_of_its_name() {
        sent.add("on", "2026-03-31");
        sent.add("since", "2026-01-01T10:00:00+01:00");
        sent.add("season", "autumn");
        sent.add("count", "9");
        sent.add("all", "yes");
        sent.add("word", "blue");

        assertThat(read())
                .isEqualTo(
                        new Asked(
                                LocalDate.of(2026, 3, 31),
                                Optional.of(
                                        new Moment.AtInstant(
                                                Instant.parse("2026-01-01T09:00:00Z"))),
                                Optional.of(Season.AUTUMN),
                                9,
                                true,
                                "blue"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void what_may_be_left_out_has_its_usual_value_and_what_may_not_is_missing() {
        assertThat(read())
                .isEqualTo(
                        new Asked(
                                LocalDate.EPOCH, Optional.empty(), Optional.empty(), 3, false, ""));
        assertThat(faults()).containsExactly(new Fault("on", "is missing"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        sent.add("on", "31 March");
        sent.add("since", "long ago");
        sent.add("season", "winter");
        sent.add("count", "10");
        sent.add("all", "perhaps");
        sent.add("word", "none");
        sent.add("word", "some");
        sent.add("colour", "blue");

        assertThat(faults())
                .containsExactly(
                        new Fault("on", "must be a date such as 2026-03-31"),
                        new Fault(
                                "since",
                                "must be an instant such as 2026-03-31T09:30:00Z, or a position"),
                        new Fault("season", "must be one of spring, autumn"),
                        new Fault("count", "must be a number from 1 to 9"),
                        new Fault("all", "must be one of yes"),
                        new Fault("word", "must be given once"),
                        new Fault("word", "must not be none"),
                        new Fault("colour", "is not known here"));
    }

    @Test
    void a_page_begins_where_the_page_before_it_said_and_as_known_then() {
        AsKnown known = new AsKnown(7, Instant.parse("2026-01-01T09:00:00Z"));
        Page first = new Page(null, 0, 2);
        sent.add("limit", "2");
        sent.add("next", String.valueOf(first.next(List.of("a", "b", "c"), known)));

        Page second = ParameterRecords.read(PageRequest.class, new Parameters(sent)).page();

        assertThat(second).isEqualTo(new Page(known, 2, 2));
        assertThat(second.moment(Optional.of(new Moment.AtPosition(9))))
                .contains(new Moment.AsBefore(known));
    }

    @Test
    void no_page_is_as_known_beyond_the_years_that_are_kept() {
        sent.add(
                "next",
                new PageToken(new AsKnown(7, Instant.parse("+294277-01-01T00:00:00Z")), 2).text());
        Parameters parameters = new Parameters(sent);
        ParameterRecords.read(PageRequest.class, parameters);

        assertThat(parameters.faults())
                .containsExactly(new Fault("next", "must be taken from an answer"));
    }

    @Test
    void a_text_of_several_lines_is_as_it_was_typed() {
        sent.add("words", "one\ntwo");

        assertThat(ParameterRecords.read(Told.class, new Parameters(sent)).words())
                .isEqualTo("one\ntwo");
    }

    @Test
    void a_text_is_missing_only_where_its_record_says_that_it_must_be_there() {
        Parameters parameters = new Parameters(sent);
        ParameterRecords.read(Told.class, parameters);

        assertThat(parameters.faults()).containsExactly(new Fault("key", "is missing"));
    }

    @Test
    void what_nobody_asked_for_can_be_taken_by_whoever_knows_it_otherwise() {
        sent.add("key", "1");
        sent.add("colour", "blue");
        Parameters parameters = new Parameters(sent);
        ParameterRecords.read(Told.class, parameters);

        assertThat(parameters.others()).containsOnlyKeys("colour");
        assertThat(parameters.faults()).isEmpty();
    }

    private Asked read() {
        return ParameterRecords.read(Asked.class, new Parameters(sent));
    }

    private List<Fault> faults() {
        Parameters parameters = new Parameters(sent);
        ParameterRecords.read(Asked.class, parameters);
        return parameters.faults();
    }
}
