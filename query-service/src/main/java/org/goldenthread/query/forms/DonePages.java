package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The confirmation: what was recorded, what it changed, and what is due next. */
@Controller
@WorksWithChildren
class DonePages {

    private final People people;
    private final Changes changes;
    private final Pages pages;

    DonePages(People people, Changes changes, Pages pages) {
        this.people = people;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping("/children/{id}/log/done")
    ResponseEntity<String> done(
            @PathVariable String id, DoneRequest asked, HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        return pages.show(
                request,
                "logdone",
                changes.between(
                        child,
                        asked.also(),
                        asked.from(),
                        asked.after(),
                        Wordings.titleOf(asked.act()).orElse("Recorded"),
                        asked.siblingOf().map(people::child)));
    }
}
