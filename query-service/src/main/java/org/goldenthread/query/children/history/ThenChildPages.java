package org.goldenthread.query.children.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.children.chronology.Histories;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.HistoryWanted;
import org.goldenthread.query.children.chronology.KnownChild;
import org.goldenthread.query.children.chronology.Worded;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsChildren;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The time machine of a child: steps through what was known, and shows what each step changed. */
@Controller
@ReadsChildren
class ThenChildPages {

    private final ChildRecords children;
    private final Histories histories;
    private final Knowledge knowledge;
    private final Pages pages;

    ThenChildPages(ChildRecords children, Histories histories, Knowledge knowledge, Pages pages) {
        this.children = children;
        this.histories = histories;
        this.knowledge = knowledge;
        this.pages = pages;
    }

    /** Whether somebody with these roles may come here. */
    static boolean areOpenTo(Set<Role> roles) {
        return OpenTo.anyOf(roles, ReadsChildren.class);
    }

    @GetMapping("/children/{id}/then")
    ResponseEntity<String> then(
            @PathVariable String id, StepRequest asked, HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        ThenChildPage page =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> {
                            List<ThenStep> steps = steps(child, known);
                            return page(child, asked.among(steps, known.position()));
                        });
        if (asked.step() > 0 && !page.steps().isEmpty()) {
            return ThenSteps.redirect(page.address(), page.steps().current());
        }
        return pages.show(request, "thenchild", page);
    }

    private List<ThenStep> steps(UUID child, AsKnown known) {
        children.mustBeKnown(child);
        History whole = histories.of(child, known, HistoryWanted.everything(), Page.whole());
        return SeenEvents.of(whole.events(), Caller.current().roles()).stream()
                .map(event ->
                        ThenStep.of(
                                event.position(),
                                event.type(),
                                event.knownAt(),
                                new ThenStep.By(
                                        event.who(),
                                        event.role(),
                                        event.agency(),
                                        event.grade(),
                                        event.sentBy()),
                                event.supersedes() != null))
                .toList();
    }

    private ThenChildPage page(UUID child, ThenSteps steps) {
        Set<Role> roles = Caller.current().roles();
        boolean historic = OpenTo.anyOf(roles, ReadsHistory.class);
        if (steps.isEmpty()) {
            return new ThenChildPage(
                    child, steps, "", "", List.of(), List.of(), Sight.of(roles), historic);
        }
        ThenStep step = steps.current();
        KnownChild after = at(child, step.position(), step);
        KnownChild before = at(child, step.position() - 1, step);
        boolean open = PathwayStep.openTo(roles);
        Comparing comparing = new Comparing(step.correction());
        return new ThenChildPage(
                child,
                steps,
                Sight.of(roles).inWords(after.level()),
                Sight.of(roles).inWords(before.level()),
                comparing.lines(Worded.strands(before), Worded.strands(after)),
                comparing.lines(Worded.facts(before, open), Worded.facts(after, open)),
                Sight.of(roles),
                historic);
    }

    private KnownChild at(UUID child, long position, ThenStep step) {
        return children.find(child, new AsKnown(position, step.knownAt()), Sight.current());
    }
}
