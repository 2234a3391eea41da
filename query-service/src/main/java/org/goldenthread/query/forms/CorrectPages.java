package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.commandclient.CorrectableFacts;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody may correct of a child's record, to choose from. */
@Controller
@WorksWithChildren
class CorrectPages {

    private final CorrectableFacts correctable;
    private final Askers askers;
    private final People people;
    private final Pages pages;

    CorrectPages(CorrectableFacts correctable, Askers askers, People people, Pages pages) {
        this.correctable = correctable;
        this.askers = askers;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/children/{id}/facts")
    ResponseEntity<String> all(@PathVariable String id, HttpServletRequest request) {
        ChildTimeline timeline = people.timeline(Parameters.id("id", id));
        if (timeline.isUnknown()) {
            throw new ProblemException(
                    Problem.unknown("unknown-child", "Nobody knows a child of that id."));
        }
        UUID child = timeline.child().value();
        Set<UUID> mine = correctable.events(child, askers.current(null));
        List<LogFacts.Correctable> facts =
                timeline.facts().reversed().stream()
                        .map(Known::of)
                        .filter(fact -> mine.contains(fact.event()))
                        .toList();
        return pages.show(
                request,
                "logfacts",
                new LogFacts(child, People.person(child, timeline).name(), facts));
    }
}
