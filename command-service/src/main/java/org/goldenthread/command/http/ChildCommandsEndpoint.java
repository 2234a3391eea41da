package org.goldenthread.command.http;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.command.correction.Correctable;
import org.goldenthread.command.handling.ChildPathwayHandler;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.FactShape;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.earlyhelp.EarlyHelpFact;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.access.Sees;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.vault.SealedVersions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be done for a child now, and what facts look like, so that forms can be made of it. */
@RestController
@RolesAllowed(Roles.ANYONE_SIGNED_IN)
class ChildCommandsEndpoint {

    private static final Obstacle UNKNOWN_CHILD =
            new Obstacle(
                    "unknown-child",
                    "Nobody knows a child of that id.",
                    "Look for the child by name.");

    private static final Obstacle UNKNOWN_FACT =
            new Obstacle(
                    "unknown-fact",
                    "There is no such kind of fact.",
                    "Choose one of the kinds that a child’s chronology names.");

    private final ChildStreams streams;
    private final ChildPathwayHandler handler;
    private final CommandCatalogue catalogue;
    private final SealedVersions versions;

    ChildCommandsEndpoint(
            ChildStreams streams,
            ChildPathwayHandler handler,
            CommandCatalogue catalogue,
            SealedVersions versions) {
        this.streams = streams;
        this.handler = handler;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** A kind of fact with the JSON schema of its content. */
    record FactKind(String type, Map<String, Object> schema) {}

    /**
     * The acts that are possible and permitted now for the caller and this child, as far as the
     * caller sees the child: what is hidden is in nobody's way here, since that would tell of it.
     * Whether an act can be done after all is said when it is asked.
     */
    @GetMapping("/api/children/{id}/acts")
    ChildCommands acts(@PathVariable String id) {
        ChildTimeline timeline = streams.timeline(child(id));
        if (timeline.isUnknown()) {
            throw new ProblemException(
                    Problem.unknown(UNKNOWN_CHILD.code(), UNKNOWN_CHILD.inFull()));
        }
        LocalDate today = handler.today();
        Set<Role> roles = Caller.current().roles();
        return ChildCommands.of(
                seen(timeline, roles),
                version(timeline),
                Sees.earlyHelpOnly(roles) ? versions::seal : (_, version) -> version,
                today,
                siblings(timeline, today, roles),
                catalogue.all(),
                roles);
    }

    private static ChildTimeline seen(ChildTimeline timeline, Set<Role> roles) {
        return Sees.earlyHelpOnly(roles)
                ? timeline.seenBy(ChildCommandsEndpoint::isOfEarlyHelp)
                : timeline;
    }

    /** The events of the facts that the caller may correct or void now. */
    record MayCorrect(UUID childId, List<UUID> events) {}

    /** Which facts of this child the caller may correct or void now. */
    @GetMapping("/api/children/{id}/correctable")
    MayCorrect correctable(@PathVariable String id) {
        ChildRecord record = streams.record(child(id));
        CommandContext circumstances =
                handler.circumstances(new Past(null, null).provenance(Caller.current(), null));
        return new MayCorrect(
                record.timeline().child().value(),
                Correctable.events(record, circumstances).stream().map(EventId::value).toList());
    }

    /** What facts of this kind look like, for whoever amends one. */
    @GetMapping("/api/facts/{type}")
    FactKind fact(@PathVariable String type) {
        return EventNames.named(type)
                .filter(Fact.class::isAssignableFrom)
                .map(kind -> new FactKind(type, FactShape.of(kind.asSubclass(Fact.class)).schema()))
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(UNKNOWN_FACT.code(), UNKNOWN_FACT.inFull())));
    }

    private List<ChildCommands.Sibling> siblings(
            ChildTimeline timeline, LocalDate today, Set<Role> roles) {
        return Situation.SIBLING.on(today, timeline).stream()
                .map(now -> sibling(streams.timeline(new ChildId(now.id())), now.since(), roles))
                .filter(sibling -> !sibling.timeline().isUnknown())
                .toList();
    }

    private ChildCommands.Sibling sibling(
            ChildTimeline timeline, LocalDate since, Set<Role> roles) {
        return new ChildCommands.Sibling(seen(timeline, roles), version(timeline), since);
    }

    private long version(ChildTimeline timeline) {
        return streams.version(timeline.child()).orElse(0);
    }

    private static ChildId child(String id) {
        try {
            return new ChildId(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw new ProblemException(
                    Problem.malformed(List.of(new Fault("id", "This must be a UUID."))));
        }
    }

    /** Whether this fact is seen by whoever sees early help alone (domain 1.8). */
    private static boolean isOfEarlyHelp(Fact fact) {
        return fact instanceof PersonFact || fact instanceof EarlyHelpFact;
    }
}
