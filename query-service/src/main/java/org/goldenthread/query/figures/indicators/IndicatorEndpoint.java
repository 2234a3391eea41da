package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.visibility.ReadsFigures;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of indicators, and their figures. */
@RestController
@RequestMapping("/api/indicators")
@ReadsFigures
@Tag(name = "Indicators", description = "Figures for any day, as known now or as known then.")
class IndicatorEndpoint {

    private final IndicatorAnswers figuring;

    IndicatorEndpoint(IndicatorAnswers figuring) {
        this.figuring = figuring;
    }

    @Operation(summary = "Every indicator with the definition in force")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Shown> all(KnowledgeRequest asked) {
        return figuring.catalogue(asked).stream().map(Shown::of).toList();
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked) {
        return IndicatorTables.catalogue(figuring.catalogue(asked));
    }

    @Operation(
            summary = "The figure of one indicator",
            description =
                    "A snapshot takes asAt, a period from and to (both days inside). With series it"
                            + " answers a list, the latest days last. Options of the indicator are"
                            + " parameters of their own. historyFrom, where it is given, is the first"
                            + " day of the history that the figure looks back on: it looks back"
                            + " farther than that, or for ever. A percentage with nobody found and"
                            + " nothing held from before its period is not 0 but null with the marker"
                            + " x. rateMarker x says that no population is known for the year."
                            + " asFarAsKnown says that some of the days had not come yet when this"
                            + " was known.")
    @GetMapping(path = "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Object figure(FigureRequest asked) {
        IndicatorAnswers.Answers answers = figuring.answers(asked.asks());
        return answers.series() ? answers.list() : answers.list().getFirst();
    }

    @Operation(hidden = true)
    @GetMapping(path = "/{code}", produces = Csv.TYPE)
    String figureAsTable(FigureRequest asked) {
        return IndicatorTables.figures(figuring.answers(asked.asks()).list());
    }
}
