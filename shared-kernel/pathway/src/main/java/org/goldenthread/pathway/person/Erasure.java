package org.goldenthread.pathway.person;

import java.util.Collection;
import java.util.Optional;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.timeline.Entry;

/**
 * What became of the erasure of a child's identity, as the child's own entries tell it.
 *
 * @param reason why it was proposed or, once it is done, why it was done
 * @param told the entry that says so
 * @param done whether the identity is gone; before that it is only proposed
 */
public record Erasure(ErasureReason reason, Entry told, boolean done) {

    /** What these entries tell of it last; once it is done, nothing follows. */
    public static Optional<Erasure> of(Collection<Entry> stream) {
        return stream.stream()
                .sorted(Entry.AS_RECORDED)
                .flatMap(entry -> read(entry).stream())
                .reduce((earlier, later) -> earlier.done() ? earlier : later);
    }

    /** Whether these entries tell that the identity is gone. */
    public static boolean isDone(Collection<Entry> stream) {
        return carriedOut(stream).isPresent();
    }

    /** The erasure that these entries tell, once the identity is gone. */
    public static Optional<IdentityErased> carriedOut(Collection<Entry> stream) {
        return stream.stream()
                .map(Entry::event)
                .filter(IdentityErased.class::isInstance)
                .map(IdentityErased.class::cast)
                .findFirst();
    }

    private static Optional<Erasure> read(Entry entry) {
        return entry.event() instanceof Erasing erasing
                ? Optional.of(
                        new Erasure(
                                erasing.reason(),
                                entry,
                                switch (erasing) {
                                    case ErasureProposed _ -> false;
                                    case IdentityErased _ -> true;
                                }))
                : Optional.empty();
    }
}
