package org.goldenthread.query.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asking.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures, and the cases behind them. */
@RestController
@RequestMapping("/api/indicators")
@Tag(name = "Indicators", description = "Figures for any day, as known now or as known then.")
class IndicatorEndpoint {

    private final IndicatorCatalogue catalogue;
    private final Figuring figuring;

    IndicatorEndpoint(IndicatorCatalogue catalogue, Figuring figuring) {
        this.catalogue = catalogue;
        this.figuring = figuring;
    }

    /** An indicator as the catalogue shows it: the header of its file. */
    record Shown(
            String code,
            String title,
            String definition,
            String numerator,
            String denominator,
            String unit,
            String measure,
            int decimals,
            String polarity,
            String kind,
            Map<String, List<String>> options,
            List<String> breakdowns,
            String source,
            String outcome,
            int version) {

        static Shown of(Indicator indicator) {
            return new Shown(
                    indicator.code(),
                    indicator.title(),
                    indicator.definition(),
                    indicator.numerator(),
                    indicator.denominator(),
                    indicator.unit(),
                    indicator.measure().word(),
                    indicator.decimals(),
                    indicator.polarity().word(),
                    indicator.kind().word(),
                    indicator.options(),
                    indicator.breakdowns(),
                    indicator.source(),
                    indicator.outcome(),
                    indicator.version());
        }
    }

    /** A page of the cases behind a figure. */
    record CasesPage(
            String code,
            Instant asKnown,
            long position,
            List<Case> cases,
            @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    @Operation(summary = "Every indicator with its definition")
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.DATA_TEAM,
        Roles.ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.CONFERENCE_CHAIR,
        Roles.REVIEWING_OFFICER,
        Roles.HUB_WORKER
    })
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Shown> all() {
        return catalogue.all().stream().map(Shown::of).toList();
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
        Roles.REVIEWING_OFFICER,
        Roles.HUB_WORKER
    })
    @GetMapping(produces = Csv.TYPE)
    String allAsTable() {
        return IndicatorTables.catalogue(catalogue.all());
    }

    @Operation(
            summary = "The figure of one indicator",
            description =
                    "A snapshot takes asAt, a period from and to (both days inside). With series it"
                            + " answers a list, the latest days last. Options of the indicator are"
                            + " parameters of their own.")
    @Parameter(name = "asAt", in = ParameterIn.QUERY, description = "day of a snapshot")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of a period")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of a period")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "breakdown or option")
    @Parameter(name = "series", in = ParameterIn.QUERY, description = "month, quarter or year")
    @Parameter(name = "count", in = ParameterIn.QUERY, description = "points of the series, 1-120")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @RolesAllowed({
        Roles.PERFORMANCE_OFFICER,
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.DATA_TEAM,
        Roles.ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.CONFERENCE_CHAIR,
        Roles.REVIEWING_OFFICER,
        Roles.HUB_WORKER
    })
    @GetMapping(path = "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Object figure(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Figuring.Answers answers = figuring.answers(code, asked);
        return answers.series() ? answers.list() : answers.list().getFirst();
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
        Roles.REVIEWING_OFFICER,
        Roles.HUB_WORKER
    })
    @GetMapping(path = "/{code}", produces = Csv.TYPE)
    String figureAsTable(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        return IndicatorTables.figures(figuring.answers(code, asked).list());
    }

    @Operation(
            summary = "The cases behind a figure",
            description = "The same question as for the figure; page with limit and next.")
    @Parameter(name = "asAt", in = ParameterIn.QUERY, description = "day of a snapshot")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "first day of a period")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "last day of a period")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
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
    @GetMapping(path = "/{code}/cases", produces = MediaType.APPLICATION_JSON_VALUE)
    CasesPage cases(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Figuring.Cases cases = figuring.cases(code, asked);
        return new CasesPage(
                cases.indicator().code(),
                cases.question().known().instant(),
                cases.question().known().position(),
                cases.cases(),
                cases.next());
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
    @GetMapping(path = "/{code}/cases", produces = Csv.TYPE)
    String casesAsTable(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        Figuring.Cases cases = figuring.cases(code, asked);
        return IndicatorTables.cases(cases.indicator(), cases.cases());
    }
}
