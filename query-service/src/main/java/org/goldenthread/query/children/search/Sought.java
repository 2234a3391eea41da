package org.goldenthread.query.children.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.query.children.search.index.BlindTerm;
import org.goldenthread.query.children.search.index.NameSaid;

/** What is looked for, as the numbers by which it is stored: made once, and held against many. */
record Sought(Name name, Optional<Long> day, Optional<Long> turned, Optional<Long> identifier) {

    /** A name; the parts by the place of their first word. */
    record Name(int length, int counting, Map<Integer, List<Part>> parts) {

        List<Part> partsFrom(int place) {
            return parts.getOrDefault(place, List.of());
        }
    }

    /**
     * Neighbouring words of the name.
     *
     * @param counting how many of them say something by themselves
     */
    record Part(int from, int to, int counting, Map<Long, BlindTerm.Kind> clues) {

        /** As what they are on record. */
        Set<BlindTerm.Kind> kinds(Set<Long> onRecord) {
            Set<BlindTerm.Kind> kinds = EnumSet.noneOf(BlindTerm.Kind.class);
            clues.forEach((number, kind) -> {
                if (onRecord.contains(number)) {
                    kinds.add(kind);
                }
            });
            return kinds;
        }
    }

    static Sought of(Wanted wanted, Blinding blinding) {
        Function<BlindTerm, Long> blind = clue -> clue.blind(blinding);
        return new Sought(
                name(wanted.name(), blind),
                wanted.bornOn().map(BlindTerm::day).map(blind),
                wanted.turned().map(BlindTerm::day).map(blind),
                Optional.of(BlindTerm.identifier(wanted.identifier()))
                        .filter(clue -> !clue.isEmpty())
                        .map(blind));
    }

    private static Name name(NameSaid said, Function<BlindTerm, Long> blind) {
        return new Name(
                said.length(),
                counting(said, 0, said.length()),
                said.parts().stream()
                        .map(part ->
                                new Part(
                                        part.from(),
                                        part.to(),
                                        counting(said, part.from(), part.to()),
                                        part.clues().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                blind,
                                                                BlindTerm::kind,
                                                                (one, _) -> one))))
                        .collect(Collectors.groupingBy(Part::from)));
    }

    private static int counting(NameSaid said, int from, int to) {
        return (int) IntStream.range(from, to).filter(said::counts).count();
    }

    /** All of the numbers. */
    Long[] numbers() {
        return Stream.concat(
                        name.parts().values().stream()
                                .flatMap(List::stream)
                                .flatMap(part -> part.clues().keySet().stream()),
                        Stream.of(day, turned, identifier).flatMap(Optional::stream))
                .distinct()
                .toArray(Long[]::new);
    }
}
