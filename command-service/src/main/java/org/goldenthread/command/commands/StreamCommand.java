package org.goldenthread.command.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.journal.Provenance;

/**
 * Something about a stream that no child owns: reference data, a publication, an adult. It decides
 * on its own what may be said; no rule of the pathway judges it.
 */
public non-sealed interface StreamCommand extends Command {

    /** The stream it settles; it need not have begun. */
    UUID stream();

    /**
     * What follows when this stands in the stream, oldest first; {@code today} in Europe/London.
     */
    Decision decide(List<JournalEvent> soFar, LocalDate today);

    /**
     * What speaks against this asker, given what stands in the stream, oldest first, and who told
     * each of it; usually nothing.
     */
    default Optional<Refusal> objectionTo(
            Provenance asker, List<JournalEvent> soFar, List<Provenance> tellers) {
        return Optional.empty();
    }

    @Override
    default Set<UUID> streams() {
        return Set.of(stream());
    }

    /** Nobody, unless the act says otherwise. */
    @Override
    default Set<UUID> keyHolders() {
        return Set.of();
    }
}
