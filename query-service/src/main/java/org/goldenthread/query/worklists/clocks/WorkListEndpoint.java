package org.goldenthread.query.worklists.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.TakesKnowledge;
import org.goldenthread.query.asof.TakesPages;
import org.goldenthread.query.visibility.ReadsChildren;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due, overdue or met. */
@RestController
@RequestMapping("/api/work-lists")
@ReadsChildren
@Tag(name = "Work lists", description = "What is due, overdue or met, on any day, as known then.")
class WorkListEndpoint {

    private final WorkLists lists;

    WorkListEndpoint(WorkLists lists) {
        this.lists = lists;
    }

    @Operation(
            summary = "The work lists, and the clocks they are made of",
            description =
                    "Each clock with its usual limit, what it runs from and to, and the rule it follows;"
                            + " limits that an authority set are in /api/reference/clock-limits, teams in"
                            + " /api/reference/teams."
                            + " Only clocks of what the asker may see of a child.")
    @TakesKnowledge
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    WorkLists.Catalogue all(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        return lists.catalogue(Caller.current().roles(), asked);
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(@RequestParam MultiValueMap<String, String> asked) {
        return Csv.of(
                List.of("code", "title", "limit", "unit", "from", "to", "strand", "source"),
                all(asked).clocks().stream()
                        .map(clock ->
                                List.of(
                                        clock.code(),
                                        clock.title(),
                                        clock.limit(),
                                        clock.unit(),
                                        clock.from(),
                                        clock.to(),
                                        clock.strand(),
                                        clock.source()))
                        .toList());
    }

    @Operation(
            summary = "One work list",
            description =
                    "due-soon, overdue, met, or the code of a clock for all its runs. A run is not"
                            + " yet due, overdue, met on time, met late, or stopped when its strand"
                            + " ended before it was met. Day 0 is the day it runs from; limit is what it"
                            + " was judged by, in the clock's unit.")
    @TakesKnowledge
    @TakesPages
    @Parameter(
            name = "asAt",
            in = ParameterIn.QUERY,
            description = "the day to look at the clocks on; that of asKnown if left out")
    @Parameter(
            name = "within",
            in = ParameterIn.QUERY,
            description = "due-soon only: within so many working days, usually 10")
    @Parameter(name = "clock", in = ParameterIn.QUERY, description = "the code of one clock")
    @Parameter(
            name = "worker",
            in = ParameterIn.QUERY,
            description = "who recorded the latest of its events")
    @Parameter(
            name = "team",
            in = ParameterIn.QUERY,
            description = "whose members, as known then, recorded the latest of its events")
    @Parameter(name = "agency", in = ParameterIn.QUERY, description = "for which agency")
    @Parameter(name = "locality", in = ParameterIn.QUERY, description = "where the child lives")
    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    WorkListPage one(
            @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        return lists.list(name, WorkAsker.of(Caller.current()), asked);
    }

    @Operation(hidden = true)
    @GetMapping(path = "/{name}", produces = Csv.TYPE)
    String oneAsTable(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> asked) {
        return one(name, asked).asTable();
    }
}
