package org.goldenthread.query.children.search.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.vault.Blinding;
import org.jspecify.annotations.Nullable;

/**
 * By what one child can be found, as far as it can be read: nothing once the child's key is gone.
 * It is stored blind, and never shows itself in text.
 */
public record BlindIndex(
        @Nullable PersonName name, @Nullable LocalDate day, List<String> identifiers) {

    /** What identity says. */
    public static BlindIndex of(Identity identity) {
        Optional<ChildRegistered> registered = identity.registration().map(found -> found.fact());
        return new BlindIndex(
                registered.map(ChildRegistered::name).flatMap(Sealed::content).orElse(null),
                identity.birthOrExpectedDate().orElse(null),
                registered.stream()
                        .flatMap(
                                known -> Stream.of(known.upn(), known.nhsNumber(), known.localId()))
                        .filter(Objects::nonNull)
                        .flatMap(sealed -> sealed.content().stream())
                        .toList());
    }

    /** Whether there is nothing to find the child by. */
    public boolean isEmpty() {
        return name == null && day == null && identifiers.isEmpty();
    }

    /** All of them, as they are stored. */
    public long[] blind(Blinding blinding) {
        Set<BlindTerm> all = new LinkedHashSet<>();
        if (name != null) {
            String given = Objects.requireNonNullElse(name.given(), "");
            all.addAll(BlindTerm.named(given));
            all.addAll(BlindTerm.named(name.family()));
            all.add(BlindTerm.whole(given, name.family()));
            all.add(BlindTerm.whole(name.family(), given));
        }
        if (day != null) {
            all.add(BlindTerm.day(day));
        }
        identifiers.forEach(identifier -> all.add(BlindTerm.identifier(identifier)));
        return all.stream().mapToLong(clue -> clue.blind(blinding)).sorted().toArray();
    }

    @Override
    public String toString() {
        return "clues";
    }
}
