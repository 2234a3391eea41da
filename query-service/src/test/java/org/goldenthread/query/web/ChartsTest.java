package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.query.web.LineChart.Mark;
import org.goldenthread.query.web.LineChart.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where pictures put their lines and bars. */
class ChartsTest {

    @Test
    void a_line_goes_over_equal_steps_on_a_round_scale_from_zero() {
        LineChart chart = LineChart.of("", List.of(step(10), step(20), step(40)));

        assertThat(chart.scale())
                .extracting(Mark::text)
                .containsExactly("0", "10", "20", "30", "40");
        assertThat(chart.lines()).containsExactly("56.0,172.0 316.0,120.0 576.0,16.0");
        assertThat(chart.last()).contains(new Mark(576, 16, "40"));
    }

    @Test
    void a_missing_value_breaks_the_line() {
        LineChart chart = LineChart.of("", List.of(step(4), step(null), step(4)));

        assertThat(chart.lines()).containsExactly("56.0,16.0", "576.0,16.0");
    }

    @Test
    void a_target_above_all_values_raises_the_scale() {
        LineChart chart =
                LineChart.of("", List.of(new Step("a", BigDecimal.ONE, new BigDecimal("80"))));

        assertThat(chart.scale().getLast().text()).isEqualTo("80");
        assertThat(chart.target()).contains(new Mark(576, 16, "80"));
    }

    @Test
    void a_waterfall_goes_from_the_opening_over_each_step_to_the_closing() {
        Waterfall fall =
                Waterfall.of(
                        "Opening",
                        10,
                        List.of(new Waterfall.Step("Late", 6), new Waterfall.Step("Voided", -4)),
                        "Closing");

        assertThat(fall.bars())
                .extracting(Waterfall.Bar::number)
                .containsExactly("10", "+6", "-4", "12");
        assertThat(fall.bars())
                .extracting(Waterfall.Bar::y)
                .containsExactly(104.5, 28.0, 28.0, 79.0);
        assertThat(fall.bars())
                .extracting(Waterfall.Bar::height)
                .containsExactly(127.5, 76.5, 51.0, 153.0);
    }

    @Test
    void thousands_are_separated_and_the_words_at_the_right_have_room() {
        LineChart chart =
                LineChart.small("", List.of(step(1191), step(1191)), BigDecimal.valueOf(1191));

        // 5 letters of at most 12 at 16: 54 and the gap of 9; the line ends 67 before the edge.
        assertThat(chart.last()).map(Mark::text).contains("1,191");
        assertThat(chart.canvas().end()).isLessThan(220 - 60);
    }

    @Test
    void the_words_of_a_target_make_way_for_those_of_the_value() {
        LineChart chart = LineChart.of("", List.of(new Step("a", BigDecimal.TEN, BigDecimal.TEN)));

        assertThat(
                        Math.abs(
                                chart.lastWords().orElseThrow().y()
                                        - chart.targetWords().orElseThrow().y()))
                .isGreaterThanOrEqualTo(18);
    }

    private static Step step(@Nullable Integer value) {
        return new Step("", value == null ? null : BigDecimal.valueOf(value), null);
    }
}
