package org.goldenthread.command.streams;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.journal.JournalWork;
import org.goldenthread.platform.vault.Identifiers;
import org.springframework.stereotype.Component;

/** The ids that authorities give children in their returns: each means one child. */
@Component
public class LocalIds {

    private static final String KIND = "la-child-id";

    private final Identifiers identifiers;

    LocalIds(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** The child whom the authority calls so, if anybody does. */
    public Optional<ChildId> find(LocalAuthority authority, String localId) {
        return identifiers.find(KIND, within(authority, localId));
    }

    /** The children whom the authority calls so, as far as it is known. */
    public Map<String, ChildId> find(LocalAuthority authority, Collection<String> localIds) {
        Map<String, ChildId> known =
                identifiers.find(KIND, localIds.stream().map(id -> within(authority, id)).toList());
        Map<String, ChildId> found = new HashMap<>();
        localIds.forEach(id ->
                Optional.ofNullable(known.get(within(authority, id)))
                        .ifPresent(child -> found.put(id, child)));
        return found;
    }

    /** Remembers children by these ids, together; whoever was first has the id. */
    public void remember(LocalAuthority authority, Map<String, ChildId> children) {
        Map<String, ChildId> named = new HashMap<>();
        children.forEach((id, child) -> named.put(within(authority, id), child));
        identifiers.remember(KIND, named);
    }

    /** Remembers the child by this id, and answers with the child who has it. */
    public ChildId remember(LocalAuthority authority, String localId, ChildId child) {
        return identifiers.remember(KIND, within(authority, localId), child);
    }

    /**
     * Takes the local ids in these events for their children, together with the events; refuses one
     * that another child has. Children who are merged are one.
     */
    public Optional<Refusal> claim(Map<ChildId, List<PathwayEvent>> events, StreamFamily family) {
        Optional<Refusal> refusal = taken(events, family);
        if (refusal.isEmpty()) {
            given(events).forEach(given -> JournalWork.beside(() -> mustBecome(given, family)));
        }
        return refusal;
    }

    /** Somebody else may have taken it since it was looked up: then the act is decided again. */
    private void mustBecome(GivenId given, StreamFamily family) {
        ChildId holder = remember(given.authority(), given.localId(), given.child());
        if (!isOne(family, holder, given.child())) {
            throw new ConcurrencyException("a local id was taken while it was decided upon");
        }
    }

    /** Refuses local ids in these events that another child has; takes none. */
    public Optional<Refusal> taken(Map<ChildId, List<PathwayEvent>> events, StreamFamily family) {
        return given(events)
                .flatMap(given ->
                        find(given.authority(), given.localId())
                                .filter(holder -> !isOne(family, holder, given.child()))
                                .stream())
                .findFirst()
                .map(Refusal::alreadyKnown);
    }

    private static String within(LocalAuthority authority, String localId) {
        return authority.code() + "/" + localId;
    }

    /** A local id that events give to a child. */
    private record GivenId(LocalAuthority authority, String localId, ChildId child) {}

    private static Stream<GivenId> given(Map<ChildId, List<PathwayEvent>> events) {
        return events.entrySet().stream()
                .flatMap(settled ->
                        settled.getValue().stream()
                                .flatMap(LocalIds::registration)
                                .flatMap(known -> given(known, settled.getKey())));
    }

    private static Stream<GivenId> given(ChildRegistered known, ChildId child) {
        LocalAuthority authority = known.authority();
        Sealed<String> localId = known.localId();
        return authority == null || localId == null
                ? Stream.empty()
                : localId.content().map(text -> new GivenId(authority, text, child)).stream();
    }

    private static boolean isOne(StreamFamily family, ChildId one, ChildId other) {
        return family.survivorOf(one).equals(family.survivorOf(other));
    }

    private static Stream<ChildRegistered> registration(PathwayEvent event) {
        return switch (event) {
            case ChildRegistered registered -> Stream.of(registered);
            case FactAmended(_, ChildRegistered registered, _) -> Stream.of(registered);
            default -> Stream.empty();
        };
    }
}
