package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.LaterDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every indicator file. */
class IndicatorCatalogueIT extends FigureScenario {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    static Collection<Indicator> indicators() {
        return CATALOGUE.all().stream()
                .flatMap(first -> CATALOGUE.versions(first.code()).stream())
                .toList();
    }

    @BeforeEach
    void something_is_known() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2026-01-05"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void is_versioned_and_answers_with_a_figure(Indicator indicator) {
        assertThat(indicator.version()).isPositive();
        assertThat(figures().value(question(indicator)).marker()).isIn(null, "z", "x");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void answers_for_every_breakdown_and_every_option(Indicator indicator) {
        IndicatorQuery question = question(indicator);
        Stream.concat(indicator.breakdowns().stream(), indicator.options().keySet().stream())
                .forEach(by -> assertThat(figures().breakdown(question, by)).isNotNull());
        assertThat(figures().cases(question, 0, 10)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void has_a_scenario(Indicator indicator) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            List<Path> scenarios =
                    files.filter(file -> file.toString().endsWith("FiguresIT.java")).toList();
            String text =
                    scenarios.stream()
                            .map(IndicatorCatalogueIT::text)
                            .collect(Collectors.joining());
            assertThat(text.contains("\"" + indicator.code() + "\"")).as(indicator.code()).isTrue();
        }
    }

    @Test
    void has_the_later_versions_that_can_be_adopted_and_no_others() {
        assertThat(indicators())
                .filteredOn(indicator -> indicator.version() > 1)
                .extracting(Indicator::code, Indicator::version)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(LaterDefinition.values())
                                .map(later -> tuple(later.indicator().text(), later.version()))
                                .toList());
    }

    private IndicatorQuery question(Indicator indicator) {
        return figure(indicator.code())
                .question(
                        indicator.kind() == Indicator.Kind.SNAPSHOT
                                ? new Days.AsAt(DAY)
                                : new Days.FromTo(DAY.minusYears(1).plusDays(1), DAY))
                .by(indicator);
    }

    private static IndicatorEngine figures() {
        return new IndicatorEngine(DATABASE.jdbc());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
