package org.goldenthread.query.children.chronology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsChildren;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.visibility.Sight;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a child. */
@RestController
@RequestMapping("/api/children/{id}")
@Tag(name = "Children", description = "What happened to a child, and what was known of it when.")
class ChildEndpoint {

    private final ChildRecords children;
    private final Histories histories;
    private final Knowledge knowledge;

    ChildEndpoint(ChildRecords children, Histories histories, Knowledge knowledge) {
        this.children = children;
        this.histories = histories;
        this.knowledge = knowledge;
    }

    @Operation(
            summary = "Strands and facts in valid-time order",
            description =
                    "Schools, health, police and family hubs see who the child is and early help;"
                            + " social care sees every strand. The level of help is that of the"
                            + " strands that are seen.")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @ReadsChildren
    @GetMapping(path = "/chronology", produces = MediaType.APPLICATION_JSON_VALUE)
    Chronology chronology(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        UUID child = Parameters.id("id", id);
        Parameters parameters = new Parameters(asked);
        Page page = Page.of(parameters);
        var moment = page.moment(parameters.moment("asKnown"));
        var after = parameters.position("after");
        parameters.check();
        return knowledge.answer(
                moment,
                after,
                known ->
                        Chronology.of(
                                children.find(child, known, Sight.current()),
                                PathwayStep.openTo(Caller.current().roles()),
                                page));
    }

    @Operation(summary = "The chronology as a table", hidden = true)
    @ReadsChildren
    @GetMapping(path = "/chronology", produces = Csv.TYPE)
    String chronologyAsTable(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> asked) {
        return ChildTables.of(chronology(id, asked));
    }

    @Operation(
            summary = "Every event in journal order",
            description = "Who recorded it, for which agency, when it was known, what it changed.")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1-1000, usually 100")
    @Parameter(name = "next", in = ParameterIn.QUERY, description = "from the page before")
    @ReadsHistory
    @GetMapping(path = "/history", produces = MediaType.APPLICATION_JSON_VALUE)
    History history(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        UUID child = Parameters.id("id", id);
        Parameters parameters = new Parameters(asked);
        Page page = Page.of(parameters);
        var moment = page.moment(parameters.moment("asKnown"));
        var after = parameters.position("after");
        parameters.check();
        return knowledge.answer(
                moment,
                after,
                known -> {
                    children.mustBeKnown(child);
                    return histories.of(child, known, page);
                });
    }

    @Operation(summary = "The history as a table", hidden = true)
    @ReadsHistory
    @GetMapping(path = "/history", produces = Csv.TYPE)
    String historyAsTable(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> asked) {
        return ChildTables.of(history(id, asked).events());
    }

    @Operation(summary = "What was so on a day")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "the day")
    @Parameter(name = "asKnown", in = ParameterIn.QUERY, description = "instant or position")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "position to wait for")
    @ReadsChildren
    @GetMapping("/as-of")
    OnDay onDay(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        UUID child = Parameters.id("id", id);
        Parameters parameters = new Parameters(asked);
        LocalDate on = parameters.requiredDay("on");
        var moment = parameters.moment("asKnown");
        var after = parameters.position("after");
        parameters.check();
        return knowledge.answer(
                moment, after, known -> OnDay.of(children.find(child, known, Sight.current()), on));
    }
}
