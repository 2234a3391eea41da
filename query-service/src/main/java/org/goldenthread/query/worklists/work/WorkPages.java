package org.goldenthread.query.worklists.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.NextPage;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.goldenthread.query.worklists.clocks.Agenda;
import org.goldenthread.query.worklists.clocks.Beginning;
import org.goldenthread.query.worklists.clocks.ClockRun;
import org.goldenthread.query.worklists.clocks.WorkListPage;
import org.goldenthread.query.worklists.clocks.WorkListRequest;
import org.goldenthread.query.worklists.clocks.WorkLists;
import org.goldenthread.query.worklists.mending.Holders;
import org.goldenthread.query.worklists.mending.Mending;
import org.goldenthread.query.worklists.mending.MendingList;
import org.goldenthread.query.worklists.teams.Teams;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** My work: what is due and overdue for me and my team. */
@Controller
@RequestMapping("/my-work")
@WorksWithChildren
class WorkPages {

    private final WorkLists lists;
    private final WorkListRequest.WorkListRequestReader requests;
    private final Teams teams;
    private final Mending mending;
    private final ChildNames names;
    private final PageLengths lengths;
    private final Pages pages;

    WorkPages(
            WorkLists lists,
            WorkListRequest.WorkListRequestReader requests,
            Teams teams,
            Mending mending,
            ChildNames names,
            PageLengths lengths,
            Pages pages) {
        this.lists = lists;
        this.requests = requests;
        this.teams = teams;
        this.mending = mending;
        this.names = names;
        this.lengths = lengths;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> mine(WorkFields sent, HttpServletRequest request) {
        WorkForm form = sent.form();
        Agenda agenda =
                lists.agenda(lengths.agenda(), form.asker(Caller.current()), sent.question());
        return pages.show(
                request,
                "work",
                new WorkPage(
                        form,
                        team(form, agenda.known()),
                        part(agenda, "overdue", "Overdue", agenda.overdue()),
                        part(agenda, "due-soon", "Due soon", agenda.dueSoon()),
                        agenda.within(),
                        found(form, agenda.known())));
    }

    /** A clock that was chosen has nothing to do with returns. */
    private FoundPart found(WorkForm form, AsKnown known) {
        MendingList list =
                form.clock().isEmpty()
                        ? mending.of(holders(form, known), Sight.current(), known)
                        : MendingList.NOTHING;
        return FoundPart.of(list, lengths.toMend(), children -> names.of(children, known));
    }

    private Holders holders(WorkForm form, AsKnown known) {
        Caller caller = Caller.current();
        return switch (form.whose()) {
            case MINE -> Holders.worker(caller.subject());
            case TEAM -> Holders.colleagues(caller, teams, known);
            case ALL -> Holders.ANYBODY;
        };
    }

    @GetMapping("/{list}")
    ResponseEntity<String> one(
            @PathVariable String list, WorkFields sent, NextPage next, HttpServletRequest request) {
        WorkForm form = sent.form();
        WorkListPage page = ask(list, sent, next.of(lengths.workList()));
        return pages.show(
                request, "worklist", new WorkListView(form, team(form, known(page)), part(page)));
    }

    @GetMapping("/{list}/table")
    ResponseEntity<String> table(@PathVariable String list, WorkFields sent, NextPage next) {
        WorkListPage page = ask(list, sent, next.of(Page.MOST));
        return Download.of(Csv.TYPE, page.name() + ".csv", page.asTable());
    }

    /** Which team's work was shown, as known then. */
    private String team(WorkForm form, AsKnown known) {
        return switch (form.whose()) {
            case TEAM -> MyTeam.words(teams.of(Caller.current().subject(), known));
            case MINE, ALL -> "";
        };
    }

    private WorkListPage ask(String list, WorkFields sent, Page page) {
        return lists.list(
                requests.said(sent.question(), PathVariables.of("name", list)),
                page,
                sent.form().asker(Caller.current()));
    }

    private WorkPart part(Agenda agenda, String name, String title, Beginning list) {
        return new WorkPart(
                name, title, lines(list.runs(), agenda.known(), agenda.asAt()), list.total(), null);
    }

    private WorkPart part(WorkListPage page) {
        return new WorkPart(
                page.name(),
                page.title(),
                lines(page.items(), known(page), page.asAt()),
                page.total(),
                page.next());
    }

    private static AsKnown known(WorkListPage page) {
        return new AsKnown(page.position(), page.asKnown());
    }

    private List<WorkLine> lines(List<ClockRun> runs, AsKnown known, LocalDate asAt) {
        Map<UUID, String> children = names.of(runs.stream().map(ClockRun::childId).toList(), known);
        return runs.stream()
                .map(run -> WorkLine.of(run, children.getOrDefault(run.childId(), ""), asAt))
                .toList();
    }
}
