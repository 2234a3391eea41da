package org.goldenthread.command.streams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
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
        return identifiers.find(KIND, authority.code() + "/" + localId);
    }

    /** Remembers the child by this id, and answers with the child who has it. */
    public ChildId remember(LocalAuthority authority, String localId, ChildId child) {
        return identifiers.remember(KIND, authority.code() + "/" + localId, child);
    }

    /**
     * Takes the local ids in these events for their children; refuses one that another child has.
     * Children who are merged are one.
     */
    public Optional<Refusal> claim(Map<ChildId, List<PathwayEvent>> events, StreamFamily family) {
        return taken(events, family)
                .or(() ->
                        taken(
                                events,
                                family,
                                (authority, localId, child) ->
                                        Optional.of(remember(authority, localId, child))));
    }

    /** Refuses local ids in these events that another child has; takes none. */
    public Optional<Refusal> taken(Map<ChildId, List<PathwayEvent>> events, StreamFamily family) {
        return taken(events, family, (authority, localId, _) -> find(authority, localId));
    }

    /** Who has a local id that a child is to get. */
    private interface Holder {

        Optional<ChildId> of(LocalAuthority authority, String localId, ChildId child);
    }

    private static Optional<Refusal> taken(
            Map<ChildId, List<PathwayEvent>> events, StreamFamily family, Holder holder) {
        return events.entrySet().stream()
                .flatMap(settled ->
                        settled.getValue().stream()
                                .flatMap(LocalIds::registration)
                                .flatMap(known -> holder(known, settled.getKey(), holder))
                                .filter(child -> !isOne(family, child, settled.getKey())))
                .findFirst()
                .map(Refusal::alreadyKnown);
    }

    private static boolean isOne(StreamFamily family, ChildId one, ChildId other) {
        return family.survivorOf(one).equals(family.survivorOf(other));
    }

    private static Stream<ChildId> holder(ChildRegistered known, ChildId child, Holder holder) {
        LocalAuthority authority = known.authority();
        Sealed<String> localId = known.localId();
        return authority == null || localId == null
                ? Stream.empty()
                : localId.content().flatMap(text -> holder.of(authority, text, child)).stream();
    }

    private static Stream<ChildRegistered> registration(PathwayEvent event) {
        return switch (event) {
            case ChildRegistered registered -> Stream.of(registered);
            case FactAmended(_, ChildRegistered registered, _) -> Stream.of(registered);
            default -> Stream.empty();
        };
    }
}
