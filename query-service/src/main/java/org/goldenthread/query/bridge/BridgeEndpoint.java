package org.goldenthread.query.bridge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asking.Csv;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Moment;
import org.goldenthread.query.asking.Page;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.indicators.Asks;
import org.goldenthread.query.indicators.Definitions;
import org.goldenthread.query.indicators.IndicatorCatalogue;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why an indicator's figure moved between two moments of knowledge. */
@RestController
@RequestMapping("/api/indicators/{code}/bridge")
@Tag(name = "Bridges", description = "Why a figure moved, case by case.")
class BridgeEndpoint {

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Bridging bridging;

    BridgeEndpoint(
            IndicatorCatalogue catalogue,
            Definitions definitions,
            Knowledge knowledge,
            Bridging bridging) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.bridging = bridging;
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
                            + " other way round.")
    @Parameter(name = "asAt", in = ParameterIn.QUERY, description = "day of a snapshot")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of a period")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of a period")
    @Parameter(name = "fromKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(
            name = "toKnown",
            in = ParameterIn.QUERY,
            description = "instant or position; or now")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.DATA_TEAM,
        Roles.ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.CONFERENCE_CHAIR,
        Roles.REVIEWING_OFFICER
    })
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BridgeAnswer bridge(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        Asks asks = Asks.bridge(catalogue.asked(code), parameters);
        Optional<Moment> from = parameters.moment("fromKnown");
        if (!asked.containsKey("fromKnown")) {
            parameters.fault("fromKnown", "is missing");
        }
        Page page = Page.of(parameters);
        Optional<Moment> to = page.moment(parameters.moment("toKnown"));
        parameters.check();
        return knowledge.between(
                from,
                to,
                asks.after(),
                (opening, closing) -> {
                    Bridge bridge =
                            bridging.between(
                                    definitions.inForce(asks.question(opening)),
                                    definitions.inForce(asks.question(closing)));
                    List<Line> fetched =
                            bridge.lines().stream()
                                    .skip(page.offset())
                                    .limit(page.oneMore())
                                    .toList();
                    return BridgeAnswer.of(bridge, page.cut(fetched), page.next(fetched, closing));
                });
    }

    @Operation(hidden = true)
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.DATA_TEAM,
        Roles.ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.CONFERENCE_CHAIR,
        Roles.REVIEWING_OFFICER
    })
    @GetMapping(produces = Csv.TYPE)
    String bridgeAsTable(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return BridgeTable.of(List.of(bridge(code, asked)));
    }
}
