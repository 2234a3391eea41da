package org.goldenthread.query.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asking.Csv;
import org.goldenthread.query.clocks.ClockRun;
import org.goldenthread.query.clocks.WorkListPage;
import org.goldenthread.query.clocks.WorkLists;
import org.goldenthread.query.records.AsKnown;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work: what is due and overdue for me and my team. */
@Controller
@RequestMapping("/my-work")
@WorksWithChildren
class WorkPages {

    private static final String BEGINNING = "10";
    private static final String WHOLE = "25";
    private static final String MOST = "1000";
    private static final int WITHIN = 10;

    private final WorkLists lists;
    private final ChildNames names;
    private final Pages pages;

    WorkPages(WorkLists lists, ChildNames names, Pages pages) {
        this.lists = lists;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> mine(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        WorkForm form = form(sent);
        return pages.show(
                request,
                "work",
                new WorkPage(
                        form,
                        part(ask("overdue", form, BEGINNING, sent)),
                        part(ask("due-soon", form, BEGINNING, sent)),
                        WITHIN));
    }

    @GetMapping("/{list}")
    ResponseEntity<String> one(
            @PathVariable String list,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        WorkForm form = form(sent);
        return pages.show(
                request, "worklist", new WorkListView(form, part(ask(list, form, WHOLE, sent))));
    }

    @GetMapping("/{list}/table")
    ResponseEntity<String> table(
            @PathVariable String list, @RequestParam MultiValueMap<String, String> sent) {
        WorkListPage page = ask(list, form(sent), MOST, sent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Csv.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(page.name() + ".csv")
                                .build()
                                .toString())
                .body(page.asTable());
    }

    private WorkForm form(MultiValueMap<String, String> sent) {
        Caller caller = Caller.current();
        return WorkForm.of(
                sent,
                caller,
                lists.catalogue(caller.roles(), new LinkedMultiValueMap<>()).clocks());
    }

    private WorkListPage ask(
            String list, WorkForm form, String limit, MultiValueMap<String, String> sent) {
        Caller caller = Caller.current();
        MultiValueMap<String, String> question = form.question(caller);
        question.add("limit", limit);
        for (String passedOn : List.of("asAt", "asKnown", "after", "next")) {
            if (sent.containsKey(passedOn)) {
                question.put(passedOn, sent.getOrDefault(passedOn, List.of()));
            }
        }
        return lists.list(list, caller.roles(), question);
    }

    private WorkPart part(WorkListPage page) {
        Map<UUID, String> children =
                names.of(
                        page.items().stream().map(ClockRun::childId).toList(),
                        new AsKnown(page.position(), page.asKnown()));
        return new WorkPart(
                page.name(),
                page.title(),
                page.items().stream()
                        .map(run ->
                                WorkLine.of(
                                        run, children.getOrDefault(run.childId(), ""), page.asAt()))
                        .toList(),
                page.total(),
                page.next());
    }
}
