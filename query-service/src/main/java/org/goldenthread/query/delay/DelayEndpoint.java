package org.goldenthread.query.delay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.asking.Csv;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.asking.TakesKnowledge;
import org.goldenthread.query.indicators.Asks;
import org.goldenthread.query.indicators.Days;
import org.goldenthread.query.indicators.Definitions;
import org.goldenthread.query.indicators.IndicatorCatalogue;
import org.goldenthread.query.indicators.Question;
import org.goldenthread.query.indicators.ReadsFigures;
import org.goldenthread.query.indicators.TakesDays;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How late the facts behind a figure arrive, and what a fresh figure is likely to come to. */
@RestController
@RequestMapping("/api/indicators/{code}/delay")
@ReadsFigures
@Tag(name = "Recording delay", description = "How late facts arrive, and what that does.")
class DelayEndpoint {

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "year", 12);

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Delays delays;

    DelayEndpoint(
            IndicatorCatalogue catalogue,
            Definitions definitions,
            Knowledge knowledge,
            Delays delays) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.delays = delays;
    }

    @Operation(
            summary = "How a figure is delayed, and what it is expected to come to",
            description =
                    "By agency the days within which 50, 90 and 99 in a hundred facts behind the cases"
                            + " were known; how much of past figures was known so many days after their"
                            + " end; the expected final value with an interval, and how often the same"
                            + " method was right about past figures. With too little history the"
                            + " expected value is null with marker x and a sentence. A period must be"
                            + " whole months; for a snapshot, every says how far past days lie apart.")
    @TakesDays
    @Parameter(
            name = "every",
            in = ParameterIn.QUERY,
            description = "of a snapshot: month, quarter or year; usually month")
    @TakesKnowledge
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DelayAnswer delay(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        Asks asks = Asks.cases(catalogue.asked(code), parameters);
        int months = months(asks.days(), parameters);
        parameters.check();
        return knowledge.answer(
                asks.moment(),
                asks.after(),
                known -> {
                    Question question = definitions.inForce(asks.question(known));
                    return DelayAnswer.of(question, months, delays.of(question, months));
                });
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String delayAsTable(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return DelayTable.of(delay(code, asked).delay());
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
