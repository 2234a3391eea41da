package org.goldenthread.query.children.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.children.chronology.ChildTables;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.WholeHistory;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of all over HTTP. */
@RestController
@RequestMapping("/api/history")
@ReadsWholeHistory
@Tag(name = "History", description = "Every event of the journal, whatever it is about.")
class WholeHistoryEndpoint {

    private final WholeHistory history;
    private final Knowledge knowledge;

    WholeHistoryEndpoint(WholeHistory history, Knowledge knowledge) {
        this.history = history;
        this.knowledge = knowledge;
    }

    @Operation(
            summary = "Every event in journal order",
            description =
                    "Who recorded it, for which agency, when it was so and when it was known, what it"
                            + " corrects and what corrects it; never what it says.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    WholeHistoryPart all(HistoryForm form, KnowledgeRequest asked, PageRequest paging) {
        Page page = paging.page();
        return knowledge.answer(
                asked,
                page,
                known -> {
                    List<History.Event> fetched =
                            history.following(page.offset(), page.oneMore(), known, form.wanted());
                    return new WholeHistoryPart(
                            known.instant(),
                            known.position(),
                            page.cut(fetched),
                            page.next(fetched, History.Event::position, known));
                });
    }

    @Operation(summary = "The history as a table", hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(HistoryForm form, KnowledgeRequest asked, PageRequest paging) {
        return ChildTables.of(all(form, asked, paging).events());
    }
}
