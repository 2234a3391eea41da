package org.goldenthread.command.http;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.correction.AmendFact;
import org.goldenthread.command.correction.Correctable;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.command.handling.ChildPathwayHandler;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.InOneGo;
import org.goldenthread.platform.problems.Problem;
import org.springframework.stereotype.Component;

/**
 * The way out of a refused correction: to correct in one go what stands in the way too. Of facts
 * that the asker may not correct nothing is said.
 */
@Component
class WayOut {

    private static final String ACT = "correct-together";

    private final ChildStreams streams;
    private final ChildPathwayHandler handler;

    WayOut(ChildStreams streams, ChildPathwayHandler handler) {
        this.streams = streams;
        this.handler = handler;
    }

    /** The problem with its way out, if it has one. */
    Problem of(Problem problem, Command act, Caller caller) {
        Set<EventId> blocking =
                problem.conflicts().stream()
                        .flatMap(conflict -> conflict.facts().stream())
                        .collect(Collectors.toSet());
        List<Wrong> asked = corrected(act).toList();
        if (blocking.isEmpty() || asked.isEmpty()) {
            return problem;
        }
        List<EventId> others =
                asked.stream()
                        .map(Wrong::child)
                        .distinct()
                        .flatMap(child -> others(child, asked, blocking, caller))
                        .distinct()
                        .toList();
        return others.isEmpty()
                ? problem
                : problem.orElse(new InOneGo(ACT, "/api/commands/" + ACT, others));
    }

    private Stream<EventId> others(
            ChildId child, List<Wrong> asked, Set<EventId> blocking, Caller caller) {
        Set<EventId> named = asked.stream().map(Wrong::event).collect(Collectors.toSet());
        return Correctable.facts(
                        streams.record(child),
                        handler.circumstances(new Past(null, null).provenance(caller, null)))
                .filter(fact -> fact.events().stream().anyMatch(blocking::contains))
                .filter(fact -> fact.events().stream().noneMatch(named::contains))
                .map(fact -> fact.original());
    }

    /** What an act corrects of a child. */
    private record Wrong(ChildId child, EventId event) {}

    private static Stream<Wrong> corrected(Command act) {
        return switch (act) {
            case AmendFact amend -> Stream.of(new Wrong(amend.childId(), amend.eventId()));
            case VoidFact takeBack -> Stream.of(new Wrong(takeBack.childId(), takeBack.eventId()));
            case CommandBatch several ->
                    several.parts().stream().flatMap(part -> corrected(part.act()));
            default -> Stream.empty();
        };
    }
}
