package org.goldenthread.query.jobs.backfills;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Backfills as a page. */
@Controller
class BackfillPages {

    private final Backfills backfills;
    private final Knowledge knowledge;
    private final Pages pages;

    BackfillPages(Backfills backfills, Knowledge knowledge, Pages pages) {
        this.backfills = backfills;
        this.knowledge = knowledge;
        this.pages = pages;
    }

    @ReadsWholeHistory
    @GetMapping("/backfills")
    ResponseEntity<String> all(PageRequest paging, HttpServletRequest request) {
        Page page = paging.page();
        return pages.show(
                request,
                "backfills",
                new BackfillsPage(
                        knowledge.answer(
                                page.moment(Optional.empty()),
                                Optional.empty(),
                                known -> backfills.list(known, page))));
    }
}
