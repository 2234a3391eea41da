package org.goldenthread.query.figures.delay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.asof.AnswerCache;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeProperties;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests about delay: reads what is asked, and works it out in one view. */
@Component
class Delaying {

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "year", 12);

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Delays delays;
    private final AnswerCache<Delay> settled;

    Delaying(
            IndicatorCatalogue catalogue,
            Definitions definitions,
            Knowledge knowledge,
            Delays delays,
            KnowledgeProperties properties) {
        this.settled = new AnswerCache<>(properties.answersKept());
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.delays = delays;
    }

    DelayAnswer answer(String code, MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        IndicatorRequest asks = IndicatorRequest.cases(catalogue.asked(code), parameters);
        int months = months(asks.days(), parameters);
        parameters.check();
        return knowledge.answer(
                asks.moment(),
                asks.after(),
                known -> {
                    IndicatorQuery question = definitions.inForce(asks.question(known));
                    Delay delay =
                            settled.answer(
                                    List.of(
                                            asks,
                                            months,
                                            known.position(),
                                            known.day(),
                                            knowledge.mended()),
                                    () -> delays.of(question, months));
                    return DelayAnswer.of(question, months, delay);
                });
    }

    private static int months(Days days, Parameters parameters) {
        return switch (days) {
            case Days.AsAt _ ->
                    parameters
                            .word("every", List.of("month", "quarter", "year"))
                            .map(MONTHS::get)
                            .orElse(1);
            case Days.FromTo(LocalDate from, LocalDate to) -> {
                LocalDate after = to.plusDays(1);
                int months = Math.toIntExact(ChronoUnit.MONTHS.between(from, after));
                if (months < 1 || !after.minusMonths(months).equals(from)) {
                    parameters.fault("from", "must begin whole months before the day after to");
                }
                yield Math.max(months, 1);
            }
        };
    }
}
