package org.goldenthread.query.children.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.HistoryWanted;
import org.goldenthread.query.children.chronology.WholeHistory;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The history of all as a page: the newest events first, filtered, from one place to the next. */
@Controller
class WholeHistoryPages {

    private final WholeHistory history;
    private final Knowledge knowledge;
    private final PageLengths lengths;
    private final Pages pages;

    WholeHistoryPages(WholeHistory history, Knowledge knowledge, PageLengths lengths, Pages pages) {
        this.history = history;
        this.knowledge = knowledge;
        this.lengths = lengths;
        this.pages = pages;
    }

    @ReadsWholeHistory
    @GetMapping("/history")
    ResponseEntity<String> history(HistoryFields typed, HttpServletRequest request) {
        HistoryForm form = typed.form();
        List<Fault> faults = form.faults();
        WholeHistoryPage page =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known ->
                                new WholeHistoryPage(
                                        form,
                                        history.choices(),
                                        faults,
                                        shown(typed, known, form.wanted()),
                                        known.position()));
        return pages.show(
                request,
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "wholehistory",
                page);
    }

    private WholeHistoryPage.Shown shown(HistoryFields typed, AsKnown known, HistoryWanted wanted) {
        Page page = Page.numbered(1, lengths.history());
        Optional<Long> since = typed.since();
        if (since.isPresent()) {
            List<History.Event> found =
                    history.following(since.get(), page.oneMore(), known, wanted);
            return WholeHistoryPage.Shown.since(page, found);
        }
        Optional<Long> before = typed.before();
        List<History.Event> found =
                history.preceding(before.orElse(Long.MAX_VALUE), page.oneMore(), known, wanted);
        return WholeHistoryPage.Shown.before(page, found, before.isPresent());
    }
}
