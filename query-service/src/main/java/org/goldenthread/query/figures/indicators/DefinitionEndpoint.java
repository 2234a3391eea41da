package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.visibility.ReadsFigures;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of an indicator's definition. */
@RestController
@RequestMapping("/api/indicators/{code}/definitions")
@ReadsFigures
@Tag(name = "Definitions", description = "What a figure means, in all its versions.")
class DefinitionEndpoint {

    private final DefinitionHistory history;

    DefinitionEndpoint(DefinitionHistory history) {
        this.history = history;
    }

    @Operation(
            summary = "Every version of an indicator's definition",
            description =
                    "States: in-force answers figures; superseded did once; proposed never did. The"
                            + " first version is in force from the beginning; others from the position"
                            + " at which they were adopted, for all days.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DefinitionHistory.Versions all(@PathVariable String code, KnowledgeRequest asked) {
        return history.of(code, asked);
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(@PathVariable String code, KnowledgeRequest asked) {
        return IndicatorTables.definitions(history.of(code, asked));
    }
}
