package org.goldenthread.command.child;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
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

    /** Takes the local ids in these events for the child; refuses one that another child has. */
    Optional<Refusal> claim(ChildId child, List<PathwayEvent> events) {
        return events.stream()
                .flatMap(LocalIds::registration)
                .flatMap(registered -> holder(registered, child))
                .filter(holder -> !holder.equals(child))
                .findFirst()
                .map(Refusal::alreadyKnown);
    }

    private Stream<ChildId> holder(ChildRegistered registered, ChildId child) {
        LocalAuthority authority = registered.authority();
        Sealed<String> localId = registered.localId();
        return authority == null || localId == null
                ? Stream.empty()
                : localId.content().map(text -> remember(authority, text, child)).stream();
    }

    private static Stream<ChildRegistered> registration(PathwayEvent event) {
        return switch (event) {
            case ChildRegistered registered -> Stream.of(registered);
            case FactAmended(_, ChildRegistered registered, _) -> Stream.of(registered);
            default -> Stream.empty();
        };
    }
}
