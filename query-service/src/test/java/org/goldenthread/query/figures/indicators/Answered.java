package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.jspecify.annotations.Nullable;

/** What a figure is, with assertions that read like sentences. */
final class Answered {

    private final IndicatorEngine figures = new IndicatorEngine(FigureScenario.DATABASE.jdbc());
    private final IndicatorQuery question;

    Answered(IndicatorQuery question) {
        this.question = question;
    }

    /** It counts so many cases. */
    Answered is(long count) {
        assertThat(value().numerator()).isEqualTo(count);
        assertThat(value().value()).isEqualByComparingTo(BigDecimal.valueOf(count));
        return this;
    }

    /** It is so many cases out of so many. */
    Answered is(long numerator, long denominator) {
        assertThat(List.of(count("numerator"), count("denominator")))
                .as("numerator and denominator")
                .containsExactly(numerator, denominator);
        return this;
    }

    /** It is this number, as printed. */
    Answered isPrinted(@Nullable String number) {
        BigDecimal value = value().value();
        assertThat(value == null ? null : value.toPlainString()).isEqualTo(number);
        return this;
    }

    /** It is no number, for this reason. */
    Answered isMarked(String marker) {
        assertThat(value().marker()).isEqualTo(marker);
        assertThat(value().value()).isNull();
        return this;
    }

    /** So many cases were left out because nobody can know how they would have ended. */
    Answered isCensored(long cases) {
        assertThat(value().censored()).isEqualTo(cases);
        return this;
    }

    /** The children of the numerator, one for each case. */
    Answered counting(ChildId... children) {
        assertThat(of("numerator")).containsExactlyInAnyOrder(children);
        return this;
    }

    /** The children of the denominator, one for each case. */
    Answered outOf(ChildId... children) {
        assertThat(of("denominator")).containsExactlyInAnyOrder(children);
        return this;
    }

    /** One case of the numerator rests on exactly these events. */
    Answered becauseOf(EventId... events) {
        assertThat(cases())
                .filteredOn(aCase -> aCase.role().equals("numerator"))
                .extracting(Case::eventIds)
                .contains(List.of(events).stream().map(EventId::value).toList());
        return this;
    }

    /** The numerators by this breakdown. */
    Answered by(String breakdown, Map<String, Long> numerators) {
        Map<String, @Nullable Long> found = new LinkedHashMap<>();
        figures.breakdown(question, breakdown)
                .forEach((key, value) -> found.put(key, value.numerator()));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(numerators);
        return this;
    }

    Value value() {
        return figures.value(question);
    }

    private long count(String role) {
        return cases().stream().filter(aCase -> aCase.role().equals(role)).count();
    }

    private List<ChildId> of(String role) {
        return cases().stream()
                .filter(aCase -> aCase.role().equals(role))
                .map(aCase -> new ChildId(aCase.childId()))
                .toList();
    }

    private List<Case> cases() {
        return figures.cases(question, 0, 1_000);
    }
}
