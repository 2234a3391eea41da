package org.goldenthread.command.deciding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.journal.JournalWork;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the past may be told: as one likes until somebody records, and from then on only what was
 * so, in a backfill that runs. So nobody gives acts of others, or takes facts of others back, by
 * saying that it was known earlier.
 */
@Component
public class BackfillRules {

    private static final Obstacle OUTSIDE =
            new Obstacle(
                    "outside-backfill",
                    "People record here already, and no backfill that is approved and has "
                            + "not ended covers that time.",
                    "One person has to declare a backfill for it and another to approve it "
                            + "first; what is recorded as known now needs none.");

    private static final Obstacle NOT_IN_BACKFILL =
            new Obstacle(
                    "not-in-backfill",
                    "A backfill tells what was so.",
                    "Whoever corrects, takes back, merges, erases, publishes or decides "
                            + "does it now, in their own role.");

    private final EventStore journal;
    private final JdbcClient jdbc;

    /** Once people record they always will have. */
    private volatile boolean live;

    BackfillRules(EventStore journal, JdbcClient jdbc) {
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** Why nothing that was known then may be told now, if that is so. */
    public Optional<Refusal> refusal(Instant knownAt) {
        return isLive() ? tooEarly(knownAt).or(() -> outside(knownAt)) : Optional.empty();
    }

    /** Why this act may not be told of then. */
    public Optional<Refusal> refusal(Command act, Instant knownAt) {
        return isLive()
                ? refusal(knownAt).or(() -> records(act) ? Optional.empty() : notInBackfill())
                : Optional.empty();
    }

    /** Remembers, together with what was recorded, that somebody recorded. */
    public void recorded() {
        if (!isLive()) {
            JournalWork.beside(() ->
                    jdbc.sql("insert into journal.live default values on conflict do nothing")
                            .update());
        }
    }

    private boolean isLive() {
        if (!live) {
            live =
                    jdbc.sql("select exists (select from journal.live)")
                            .query(Boolean.class)
                            .single();
        }
        return live;
    }

    /** Nothing while the journal is held elsewhere; the journal judges again itself. */
    private Optional<Refusal> tooEarly(Instant knownAt) {
        return jdbc.sql(
                        "select known_at from journal.event_entry order by global_index desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .filter(knownAt::isBefore)
                .map(Refusal::knownTooEarly);
    }

    private Optional<Refusal> outside(Instant knownAt) {
        List<JournalEvent> told;
        try (var events =
                journal.readEvents(BackfillEvent.STREAM.toString())
                        .asStream()
                        .map(UnreadableEvent::read)) {
            told = events.toList();
        }
        return Backfill.of(told).stream().anyMatch(known -> known.covers(knownAt))
                ? Optional.empty()
                : Optional.of(Refusal.pastRefused("GT-BF-1", OUTSIDE));
    }

    private static Optional<Refusal> notInBackfill() {
        return Optional.of(Refusal.pastRefused("GT-BF-2", NOT_IN_BACKFILL));
    }

    private static boolean records(Command act) {
        return switch (act) {
            case PathwayCommand _ -> true;
            case CommandBatch together ->
                    together.parts().stream().allMatch(part -> records(part.act()));
            case Correcting _, Identifying _, StreamCommand _ -> false;
        };
    }
}
