package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small numbers do not leave the building (domain 3.0). */
class DisclosureTest {

    @Test
    void hides_one_to_five_and_tells_of_none_and_of_six() {
        assertThat(hidden(figure(100), part("A", 1), part("B", 5), part("C", 0), part("D", 6)))
                .containsExactly("100", "A c", "B c", "C 0", "D 6");
    }

    @Test
    void hides_the_next_smallest_too_when_one_alone_could_be_subtracted_from_the_whole() {
        assertThat(hidden(figure(100), part("A", 3), part("B", 20), part("C", 77)))
                .containsExactly("100", "A c", "B c", "C 77");
    }

    @Test
    void hides_nobody_beside_a_hidden_part_only_when_there_is_nothing_else() {
        assertThat(hidden(figure(23), part("A", 3), part("B", 0), part("C", 20)))
                .containsExactly("23", "A c", "B 0", "C c");
        assertThat(hidden(figure(3), part("A", 3), part("B", 0)))
                .containsExactly("c", "A c", "B c");
    }

    @Test
    void hides_a_percentage_that_tells_of_few_by_its_numerator_its_denominator_or_the_rest() {
        assertThat(hidden(of(2, 40))).containsExactly("c");
        assertThat(hidden(of(0, 4))).containsExactly("c");
        assertThat(hidden(of(38, 40))).containsExactly("c");
        assertThat(hidden(of(20, 40))).containsExactly("50");
        assertThat(hidden(of(0, 40))).containsExactly("0");
    }

    private static List<String> hidden(Value figure, IndicatorAnswer.Part... parts) {
        IndicatorAnswer answer =
                new IndicatorAnswer(
                        "LA-01",
                        "Children looked after",
                        1,
                        "children",
                        "neutral",
                        figure,
                        LocalDate.of(2026, 3, 31),
                        null,
                        null,
                        Map.of(),
                        Instant.EPOCH,
                        1,
                        null,
                        List.of(parts));
        IndicatorAnswer told = Disclosure.hide(List.of(answer)).getFirst();
        return Stream.concat(
                        Stream.of(word(told.figure())),
                        told.breakdown() == null
                                ? Stream.of()
                                : told.breakdown().stream()
                                        .map(part -> part.key() + " " + word(part.figure())))
                .toList();
    }

    private static @Nullable String word(Value figure) {
        if (figure.value() == null) {
            assertThat(figure.numerator()).isNull();
            assertThat(figure.denominator()).isNull();
            return figure.marker();
        }
        return figure.value().toPlainString();
    }

    private static IndicatorAnswer.Part part(String key, long count) {
        return new IndicatorAnswer.Part(key, figure(count));
    }

    private static Value figure(long count) {
        return new Value(BigDecimal.valueOf(count), null, count, null, null, null, null);
    }

    private static Value of(long numerator, long denominator) {
        return new Value(
                BigDecimal.valueOf(100 * numerator / denominator),
                null,
                numerator,
                denominator,
                null,
                null,
                null);
    }
}
