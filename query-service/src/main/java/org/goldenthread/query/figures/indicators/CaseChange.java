package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case that another definition of the same figure adds or takes away.
 *
 * @param change {@code comes} or {@code goes}
 */
record CaseChange(UUID childId, String role, String change, List<UUID> eventIds) {

    private static final Comparator<CaseChange> ORDER =
            Comparator.comparing(CaseChange::childId)
                    .thenComparing(CaseChange::role)
                    .thenComparing(CaseChange::change)
                    .thenComparing(change -> change.eventIds().toString());

    /**
     * What comes and goes between two lists of cases. A case stays when the other list has one of
     * the same child and role that counts the same thing, which is what its first event says; other
     * events that it rests on may differ.
     */
    static List<CaseChange> between(List<Case> before, List<Case> after) {
        Map<Counted, List<Case>> old = byWhatCounts(before);
        Map<Counted, List<Case>> young = byWhatCounts(after);
        return Stream.concat(
                        surplus(old, young, "goes").stream(), surplus(young, old, "comes").stream())
                .sorted(ORDER)
                .toList();
    }

    private record Counted(UUID childId, String role, UUID first) {}

    private static Map<Counted, List<Case>> byWhatCounts(List<Case> cases) {
        return cases.stream()
                .collect(
                        Collectors.groupingBy(aCase ->
                                new Counted(
                                        aCase.childId(),
                                        aCase.role(),
                                        aCase.eventIds().getFirst())));
    }

    private static List<CaseChange> surplus(
            Map<Counted, List<Case>> here, Map<Counted, List<Case>> there, String change) {
        List<CaseChange> surplus = new ArrayList<>();
        here.forEach((counted, cases) -> {
            int staying = Objects.requireNonNull(there.getOrDefault(counted, List.of())).size();
            cases.stream()
                    .skip(staying)
                    .map(aCase ->
                            new CaseChange(aCase.childId(), aCase.role(), change, aCase.eventIds()))
                    .forEach(surplus::add);
        });
        return surplus;
    }
}
