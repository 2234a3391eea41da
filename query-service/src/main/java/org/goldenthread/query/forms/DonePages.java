package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

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
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        Parameters parameters = positions(asked);
        long after = parameters.position("after").orElse(0L);
        long from = parameters.position("from").orElse(after);
        parameters.check();
        List<UUID> also =
                asked.getOrDefault("also", List.of()).stream()
                        .map(other -> Parameters.id("also", other))
                        .toList();
        String siblingOf = Optional.ofNullable(asked.getFirst("siblingOf")).orElse("");
        return pages.show(
                request,
                "logdone",
                changes.between(
                        child,
                        also,
                        from,
                        after,
                        Wordings.titleOf(Optional.ofNullable(asked.getFirst("act")).orElse(""))
                                .orElse("Recorded"),
                        siblingOf.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        people.child(Parameters.id("siblingOf", siblingOf)))));
    }

    private static Parameters positions(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> positions = new LinkedMultiValueMap<>(asked);
        positions.keySet().retainAll(Set.of("from", "after"));
        return new Parameters(positions);
    }
}
