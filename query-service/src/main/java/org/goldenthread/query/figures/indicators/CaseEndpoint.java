package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.visibility.ReadsCases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases behind a figure. */
@RestController
@RequestMapping("/api/indicators/{code}/cases")
@ReadsCases
@Tag(name = "Indicators")
class CaseEndpoint {

    private final IndicatorAnswers figuring;

    CaseEndpoint(IndicatorAnswers figuring) {
        this.figuring = figuring;
    }

    /** A page of the cases behind a figure. */
    record CasesPage(
            String code,
            int version,
            Instant asKnown,
            long position,
            @JsonInclude(Include.NON_NULL) @Nullable Boolean asFarAsKnown,
            List<Case> cases,
            @JsonInclude(Include.NON_NULL) @Nullable String next) {}

    @Operation(
            summary = "The cases behind a figure",
            description = "The same question as for the figure; page with limit and next.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    CasesPage cases(CasesRequest asked, PageRequest paging) {
        IndicatorAnswers.Cases cases = figuring.cases(asked.asks(), paging.page());
        return new CasesPage(
                cases.indicator().code(),
                cases.indicator().version(),
                cases.question().known().instant(),
                cases.question().known().position(),
                cases.question().days().areAheadOf(cases.question().known()) ? true : null,
                cases.cases(),
                cases.next());
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String casesAsTable(CasesRequest asked, PageRequest paging) {
        IndicatorAnswers.Cases cases = figuring.cases(asked.asks(), paging.page());
        return IndicatorTables.cases(cases.indicator(), cases.cases());
    }
}
