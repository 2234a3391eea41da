package org.goldenthread.bench.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Care entries of all children of a list in turn, then their exits, then entries again. */
final class CareInTurn implements CommandSource {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final List<UUID> children;
    private long asked;

    CareInTurn(List<UUID> children) {
        this.children = List.copyOf(children);
    }

    @Override
    public Next next() {
        UUID child = children.get(Math.toIntExact(asked % children.size()));
        long round = asked++ / children.size();
        LocalDate day = FIRST.plusDays(round * 2);
        return round % 2 == 0 ? entry(child, day) : exit(child, day);
    }

    private static Next entry(UUID child, LocalDate day) {
        return new Next(
                "record-care-entry",
                """
                {"childId":"%s","enteredOn":"%s","legalStatus":"V2","need":"N1","placement":"U6","provider":"PR1"}\
                """
                        .formatted(child, day));
    }

    private static Next exit(UUID child, LocalDate day) {
        return new Next(
                "record-care-exit",
                """
                {"childId":"%s","leftOn":"%s","reason":"E4A"}\
                """
                        .formatted(child, day));
    }
}
