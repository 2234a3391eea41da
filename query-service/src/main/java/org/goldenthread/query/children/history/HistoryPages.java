package org.goldenthread.query.children.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.children.chronology.ChildTables;
import org.goldenthread.query.children.chronology.Histories;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of a child as a page: every event, filtered, page by page, or as a table. */
@Controller
@RequestMapping("/children/{id}")
@ReadsHistory
class HistoryPages {

    private final ChildRecords children;
    private final Histories histories;
    private final EventProvenance told;
    private final Knowledge knowledge;
    private final PageLengths lengths;
    private final Pages pages;

    HistoryPages(
            ChildRecords children,
            Histories histories,
            EventProvenance told,
            Knowledge knowledge,
            PageLengths lengths,
            Pages pages) {
        this.children = children;
        this.histories = histories;
        this.told = told;
        this.knowledge = knowledge;
        this.lengths = lengths;
        this.pages = pages;
    }

    @GetMapping("/history")
    ResponseEntity<String> history(
            @PathVariable String id, HistoryFields typed, HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        Optional<UUID> sought = typed.event();
        HistoryForm form = typed.form();
        List<Fault> faults = form.faults();
        HistoryPage page =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> {
                            children.mustBeKnown(child);
                            int number =
                                    sought.map(event ->
                                                    1
                                                            + histories.before(
                                                                            told.event(event)
                                                                                    .position(),
                                                                            child,
                                                                            known,
                                                                            form.wanted())
                                                                    / lengths.history())
                                            .map(Math::toIntExact)
                                            .orElse(typed.page());
                            return new HistoryPage(
                                    histories.of(
                                            child,
                                            known,
                                            form.wanted(),
                                            Page.numbered(number, lengths.history())),
                                    form,
                                    histories.choices(child, known),
                                    faults,
                                    histories.before(Long.MAX_VALUE, child, known, form.wanted()),
                                    number,
                                    lengths.history(),
                                    sought,
                                    ThenChildPages.areOpenTo(Caller.current().roles()));
                        });
        return pages.show(
                request,
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "history",
                page);
    }

    @GetMapping("/history.csv")
    ResponseEntity<String> table(@PathVariable String id, HistoryFields typed) {
        UUID child = Parameters.id("id", id);
        HistoryForm form = typed.form();
        String table =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> {
                            children.mustBeKnown(child);
                            return ChildTables.of(
                                    histories
                                            .of(child, known, form.wanted(), Page.whole())
                                            .events());
                        });
        return Download.of(Csv.TYPE, "history-" + child + ".csv", table);
    }
}
