package org.goldenthread.query.figures.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.visibility.ReadsCases;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What another version of a definition would change. */
@RestController
@RequestMapping("/api/indicators/{code}/definitions/{version}/preview")
@ReadsCases
@Tag(name = "Definitions")
class PreviewEndpoint {

    private final Previews previews;

    PreviewEndpoint(Previews previews) {
        this.previews = previews;
    }

    @Operation(
            summary = "Which figures a version would change, before it is adopted",
            description =
                    "Compares the definition in force with this version over the days asked for, or"
                            + " over a series of them, and lists the figures that would change, before"
                            + " and after, with the cases that come and go.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Previews.Preview preview(PreviewRequest asked) {
        return previews.of(asked.asks());
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String previewAsTable(PreviewRequest asked) {
        return IndicatorTables.preview(previews.of(asked.asks()));
    }
}
