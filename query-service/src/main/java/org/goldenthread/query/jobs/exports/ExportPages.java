package org.goldenthread.query.jobs.exports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.children.history.HistoryForm;
import org.goldenthread.query.visibility.ReadsWholeHistory;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exports of the history as pages: ask for one, leave it, come back and download it. */
@Controller
@RequestMapping("/history/exports")
@ReadsWholeHistory
class ExportPages {

    private final ExportWishes wishes;
    private final ExportFile file;
    private final Pages pages;

    ExportPages(ExportWishes wishes, ExportFile file, Pages pages) {
        this.wishes = wishes;
        this.file = file;
        this.pages = pages;
    }

    @PostMapping
    ResponseEntity<String> begin(HistoryForm form, KnowledgeRequest asked) {
        Export export = wishes.begin(form, asked, Caller.current());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/history/exports/" + export.id())
                .body("");
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(@PathVariable String id, HttpServletRequest request) {
        return pages.show(
                request, "progressexport", new ExportPage(wishes.one(id, Caller.current())));
    }

    @GetMapping("/{id}/events.csv")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        file.send(wishes.one(id, Caller.current()), response);
    }
}
