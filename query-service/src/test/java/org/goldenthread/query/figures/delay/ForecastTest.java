package org.goldenthread.query.figures.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Grown NINETY = grown(90, 100);
    private static final List<Grown> UNEVEN =
            List.of(grown(80, 100), NINETY, grown(100, 100), NINETY, NINETY);

    @Test
    void half_of_the_facts_are_known_within_the_middle_delay_and_all_but_one_within_ninety_nine() {
        assertThat(Arrival.of("all", IntStream.rangeClosed(1, 100).boxed().toList()))
                .isEqualTo(new Arrival("all", 100, Map.of(50, 50, 90, 90, 99, 99)));
        assertThat(Arrival.of("school", List.of(9, 0, 3)).days())
                .isEqualTo(Map.of(50, 3, 90, 9, 99, 9));
        assertThat(Arrival.of("police", List.of(4)).days()).isEqualTo(Map.of(50, 4, 90, 4, 99, 4));
    }

    @Test
    void growth_weighs_large_periods_more_and_shows_the_extremes() {
        assertThat(Growth.of(30, List.of(grown(1, 2), grown(8, 8))))
                .isEqualTo(
                        new Growth(
                                30,
                                new BigDecimal("0.900"),
                                new BigDecimal("0.500"),
                                new BigDecimal("1.000")));
        assertThat(Growth.of(30, List.of(grown(0, 0))).ratio()).isNull();
    }

    @Test
    void figures_that_always_grew_alike_grow_so_again_and_exactly_so() {
        List<Grown> past = Collections.nCopies(5, NINETY);

        assertThat(Forecast.of(10, number(45), past, 0))
                .extracting(Forecast::value, Forecast::low, Forecast::high)
                .containsExactly(number(50), number(50), number(50));
        assertThat(Forecast.hitRate(past, 0)).isEqualTo(new Forecast.HitRate(5, 5, 100, 67));
    }

    /** 90 x 500/450 = 100; the first was missed by 370/320, the third by 350/400. */
    @Test
    void the_range_goes_from_the_smallest_to_the_largest_factor_by_which_a_past_one_was_missed() {
        assertThat(Forecast.of(10, number(90), UNEVEN, 0))
                .extracting(Forecast::value, Forecast::low, Forecast::high)
                .containsExactly(number(100), number(87), number(116));
    }

    /** The least and the most grown lie outside of what the other four give for them. */
    @Test
    void the_hit_rate_counts_past_figures_within_the_range_of_the_others() {
        assertThat(Forecast.hitRate(UNEVEN, 0)).isEqualTo(new Forecast.HitRate(3, 5, 60, 67));
    }

    @Test
    void a_period_of_which_nothing_was_known_so_early_widens_no_range_but_counts_as_missed() {
        List<Grown> past =
                Stream.concat(Collections.nCopies(5, NINETY).stream(), Stream.of(grown(0, 10)))
                        .toList();

        assertThat(Forecast.hitRate(past, 0).hits()).isLessThan(6);
        assertThat(Forecast.of(10, number(45), past, 0).value()).isEqualTo(number(51));
    }

    @Test
    void says_why_when_nobody_can_say() {
        assertThat(Forecast.of(10, number(45), Collections.nCopies(4, NINETY), 0))
                .returns(null, Forecast::value)
                .returns("x", Forecast::marker)
                .extracting(Forecast::sentence)
                .asString()
                .contains("too little history: 4");
        assertThat(Forecast.of(10, number(0), UNEVEN, 0).sentence()).contains("Nothing is known");
        assertThat(Forecast.of(10, number(3), Collections.nCopies(5, grown(0, 9)), 0).sentence())
                .contains("not known so early");
    }

    private static Grown grown(long early, long last) {
        return new Grown(number(early), number(last));
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
