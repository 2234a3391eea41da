package org.goldenthread.query.worklists.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.visibility.ReadsChildren;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    WorkLists.Catalogue all(KnowledgeRequest asked) {
        return lists.catalogue(Caller.current().roles(), asked);
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked) {
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
    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    WorkListPage one(WorkListRequest asked, PageRequest paging) {
        return lists.list(asked, paging.page(), WorkAsker.of(Caller.current()));
    }

    @Operation(hidden = true)
    @GetMapping(path = "/{name}", produces = Csv.TYPE)
    String oneAsTable(WorkListRequest asked, PageRequest paging) {
        return one(asked, paging).asTable();
    }
}
