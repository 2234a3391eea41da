package org.goldenthread.query.figures.bridge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.visibility.ReadsCases;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why an indicator's figure moved between two moments of knowledge. */
@RestController
@ReadsCases
@RequestMapping("/api/indicators/{code}/bridge")
@Tag(name = "Bridges", description = "Why a figure moved, case by case.")
class BridgeEndpoint {

    private final Bridges bridges;

    BridgeEndpoint(Bridges bridges) {
        this.bridges = bridges;
    }

    @Operation(
            summary = "Why a figure moved between two moments of knowledge",
            description =
                    "The opening figure, the cases that came and went with a reason each, and the"
                            + " closing figure: opening and lines make the closing, numerator and"
                            + " denominator apart. Reasons: late, amended, voided, merged, elapsed (a"
                            + " follow-up had run its time by the second moment only), definition,"
                            + " population. The reasons' sums are over all lines, also those of other"
                            + " pages. Seen from the later moment to the earlier one, each line is the"
                            + " other way round. With by, the same for every part of a breakdown: who"
                            + " moved from one part to another went from the one and came to the"
                            + " other. With key too, that part alone, with its lines.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BridgeAnswer bridge(BridgeRequest asked, PageRequest paging) {
        return bridges.answer(asked, paging.page());
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String bridgeAsTable(BridgeRequest asked, PageRequest paging) {
        return BridgeTable.of(List.of(bridges.answer(asked, paging.ofFile())));
    }
}
