package org.goldenthread.pathway.backfills;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;

/** How far a backfill has come. */
public record Backfill(BackfillDeclared declared, Stage stage) {

    /** The stages, in their order. */
    public enum Stage {
        DECLARED,
        APPROVED,
        ENDED
    }

    /** All that were declared, in that order, as the events of their stream leave them. */
    public static List<Backfill> of(Collection<? extends JournalEvent> events) {
        Map<BackfillId, Backfill> all = new LinkedHashMap<>();
        for (JournalEvent event : events) {
            switch (event) {
                case BackfillDeclared declared ->
                        all.putIfAbsent(
                                declared.backfill(), new Backfill(declared, Stage.DECLARED));
                case BackfillApproved approved ->
                        all.computeIfPresent(
                                approved.backfill(), (_, known) -> known.at(Stage.APPROVED));
                case BackfillEnded ended ->
                        all.computeIfPresent(ended.backfill(), (_, known) -> known.at(Stage.ENDED));
                default -> {}
            }
        }
        return List.copyOf(all.values());
    }

    /** The one of this id, if it was declared. */
    public static Optional<Backfill> named(
            BackfillId id, Collection<? extends JournalEvent> events) {
        return of(events).stream()
                .filter(known -> known.declared().backfill().equals(id))
                .findFirst();
    }

    /** Whether what was known at this instant may be told in it. */
    public boolean covers(Instant knownAt) {
        return stage == Stage.APPROVED
                && !knownAt.isBefore(declared.from())
                && !knownAt.isAfter(declared.to());
    }

    private Backfill at(Stage next) {
        return new Backfill(declared, next);
    }
}
