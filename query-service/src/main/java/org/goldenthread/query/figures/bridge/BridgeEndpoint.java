package org.goldenthread.query.figures.bridge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.visibility.ReadsCases;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    @Parameter(name = "asAt", in = ParameterIn.QUERY, description = "day of a snapshot")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of a period")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of a period")
    @Parameter(name = "fromKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(
            name = "toKnown",
            in = ParameterIn.QUERY,
            description = "instant or position; or now")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "breakdown or option")
    @Parameter(name = "key", in = ParameterIn.QUERY, description = "one part of that breakdown")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BridgeAnswer bridge(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        return bridges.answer(code, asked);
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String bridgeAsTable(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return BridgeTable.of(List.of(bridges.forFile(code, asked)));
    }
}
