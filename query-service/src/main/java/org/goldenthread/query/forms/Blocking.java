package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.problems.InOneGo;
import org.goldenthread.platform.problems.Problem;
import org.springframework.stereotype.Component;

/** What stands in the way of a correction, where whoever corrects may correct that too. */
@Component
class Blocking {

    private static final Pattern CORRECTION =
            Pattern.compile("(/children/[^/]+/facts/([^/]+)/(?:correct|void))(?:/with/([^/]+))?");

    private final People people;

    Blocking(People people) {
        this.people = people;
    }

    /** Where both can be corrected in one form; nothing where that would not help. */
    Optional<LogForm.Together> of(Recording recording, Problem problem) {
        Matcher correction = CORRECTION.matcher(recording.form().address());
        InOneGo way = problem.together();
        if (way == null || !correction.matches() || recording.child().isEmpty()) {
            return Optional.empty();
        }
        UUID child = recording.child().get();
        List<String> asked =
                Stream.of(
                                correction.group(2)
                                        + ","
                                        + Optional.ofNullable(correction.group(3)).orElse(""))
                        .flatMap(all -> Stream.of(all.split(",")))
                        .filter(event -> !event.isEmpty())
                        .toList();
        ChildTimeline timeline = people.timeline(child);
        List<InForce<?>> others =
                timeline.facts().stream()
                        .<InForce<?>>map(fact -> fact)
                        .filter(fact -> way.facts().contains(fact.original()))
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LogForm.Together(
                                others.stream().map(Known::inWords).toList(),
                                correction.group(1)
                                        + "/with/"
                                        + Stream.concat(
                                                        asked.stream().skip(1),
                                                        others.stream()
                                                                .map(fact ->
                                                                        fact.original().toString()))
                                                .collect(Collectors.joining(","))));
    }
}
