package org.goldenthread.command.deciding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.platform.journal.JournalWork;
import org.goldenthread.platform.journal.RecentStreams;
import org.goldenthread.platform.vault.Erasures;
import org.goldenthread.platform.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * The people whose identity was erased: nothing personal is recorded of them again, and their keys
 * go in the transaction that says so.
 */
@Component
public class ErasedPeople {

    private final Erasures erasures;
    private final Vault vault;
    private final RecentStreams streams;
    private final Likenesses likenesses;

    ErasedPeople(Erasures erasures, Vault vault, RecentStreams streams, Likenesses likenesses) {
        this.streams = streams;
        this.erasures = erasures;
        this.vault = vault;
        this.likenesses = likenesses;
    }

    /** Refuses events that would say who somebody is whose identity was erased. */
    public Optional<Refusal> refusal(Map<ChildId, List<PathwayEvent>> events) {
        return erasures.among(
                                PersonalContent.subjects(
                                        events.values().stream().flatMap(List::stream).toList()))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.erased());
    }

    /** Destroys the keys of those whose erasure is among these events. */
    public void carryOut(Map<ChildId, List<PathwayEvent>> events) {
        events.forEach((child, told) -> {
            if (told.stream().anyMatch(IdentityErased.class::isInstance)) {
                destroy(child);
            }
        });
    }

    /**
     * Destroys what a crash may have left: over Axon Server the event stands before the key goes.
     */
    public void finish(Map<ChildId, StreamState> streams) {
        streams.forEach((child, soFar) -> {
            if (isErased(soFar)) {
                destroy(child);
            }
        });
    }

    /** Whether the identity of anybody in these streams was erased. */
    public static boolean isAnyErased(Collection<StreamState> streams) {
        return streams.stream().anyMatch(ErasedPeople::isErased);
    }

    private static boolean isErased(StreamState soFar) {
        return Erasure.isDone(soFar.entries());
    }

    private void destroy(ChildId child) {
        JournalWork.beside(() -> erasures.carryOut(child.value()));
        JournalWork.beside(() -> likenesses.forget(child));
        CurrentUnitOfWork.get()
                .afterCommit(_ -> {
                    vault.forget(child.value());
                    streams.forget();
                });
    }
}
