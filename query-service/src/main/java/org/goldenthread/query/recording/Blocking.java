package org.goldenthread.query.recording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.query.acting.Correctable;
import org.goldenthread.query.web.Askers;
import org.springframework.stereotype.Component;

/** What stands in the way of a correction, where whoever corrects may correct that too. */
@Component
class Blocking {

    private static final Pattern CORRECTION =
            Pattern.compile("(/children/[^/]+/facts/([^/]+)/(?:correct|void))(?:/with/([^/]+))?");

    private final People people;
    private final Correctable correctable;
    private final Askers askers;

    Blocking(People people, Correctable correctable, Askers askers) {
        this.people = people;
        this.correctable = correctable;
        this.askers = askers;
    }

    /** Where both can be corrected in one form; nothing where that would not help. */
    Optional<LogForm.Together> of(Recording recording, Problem problem) {
        Matcher correction = CORRECTION.matcher(recording.form().address());
        if (!correction.matches() || recording.child().isEmpty()) {
            return Optional.empty();
        }
        UUID child = recording.child().get();
        Set<EventId> named =
                Stream.concat(
                                problem.facts().stream(),
                                problem.conflicts().stream().flatMap(one -> one.facts().stream()))
                        .collect(Collectors.toSet());
        List<String> asked =
                Stream.of(
                                correction.group(2)
                                        + ","
                                        + Optional.ofNullable(correction.group(3)).orElse(""))
                        .flatMap(all -> Stream.of(all.split(",")))
                        .filter(event -> !event.isEmpty())
                        .toList();
        ChildTimeline timeline = people.timeline(child);
        Set<UUID> mine =
                named.isEmpty() ? Set.of() : correctable.eventsIfAny(child, askers.current(null));
        List<InForce<?>> others =
                timeline.facts().stream()
                        .<InForce<?>>map(fact -> fact)
                        .filter(fact -> fact.events().stream().anyMatch(named::contains))
                        .filter(fact -> mine.contains(fact.original().value()))
                        .filter(fact ->
                                fact.events().stream()
                                        .noneMatch(event -> asked.contains(event.toString())))
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
