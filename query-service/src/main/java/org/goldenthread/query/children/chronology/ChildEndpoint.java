package org.goldenthread.query.children.chronology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsChildren;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.visibility.Sight;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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

    /** The day asked about. */
    record DayRequest(@Schema(description = "the day") LocalDate on) implements RequestParameters {}

    @Operation(
            summary = "Strands and facts in valid-time order",
            description =
                    "Schools, health, police and family hubs see who the child is and early help;"
                            + " social care sees every strand. The level of help is that of the"
                            + " strands that are seen.")
    @ReadsChildren
    @GetMapping(path = "/chronology", produces = MediaType.APPLICATION_JSON_VALUE)
    Chronology chronology(@PathVariable String id, KnowledgeRequest asked, PageRequest paging) {
        UUID child = Parameters.id("id", id);
        Page page = paging.page();
        return knowledge.answer(
                asked,
                page,
                known ->
                        Chronology.of(
                                children.find(child, known, Sight.current()),
                                PathwayStep.openTo(Caller.current().roles()),
                                page));
    }

    @Operation(summary = "The chronology as a table", hidden = true)
    @ReadsChildren
    @GetMapping(path = "/chronology", produces = Csv.TYPE)
    String chronologyAsTable(@PathVariable String id, KnowledgeRequest asked, PageRequest paging) {
        return ChildTables.of(chronology(id, asked, paging));
    }

    @Operation(
            summary = "Every event in journal order",
            description = "Who recorded it, for which agency, when it was known, what it changed.")
    @ReadsHistory
    @GetMapping(path = "/history", produces = MediaType.APPLICATION_JSON_VALUE)
    History history(@PathVariable String id, KnowledgeRequest asked, PageRequest paging) {
        UUID child = Parameters.id("id", id);
        Page page = paging.page();
        return knowledge.answer(
                asked,
                page,
                known -> {
                    children.mustBeKnown(child);
                    return histories.of(child, known, page);
                });
    }

    @Operation(summary = "The history as a table", hidden = true)
    @ReadsHistory
    @GetMapping(path = "/history", produces = Csv.TYPE)
    String historyAsTable(@PathVariable String id, KnowledgeRequest asked, PageRequest paging) {
        return ChildTables.of(history(id, asked, paging).events());
    }

    @Operation(summary = "What was so on a day")
    @ReadsChildren
    @GetMapping("/as-of")
    OnDay onDay(@PathVariable String id, DayRequest day, KnowledgeRequest asked) {
        UUID child = Parameters.id("id", id);
        return knowledge.answer(
                asked, known -> OnDay.of(children.find(child, known, Sight.current()), day.on()));
    }
}
