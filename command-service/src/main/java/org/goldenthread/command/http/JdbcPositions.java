package org.goldenthread.command.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.platform.journal.RecentPositions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows the places of what was appended here lately; reads others from the journal's table. */
@Repository
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class JdbcPositions implements Positions {

    private static final String POSITIONS =
            """
            select event_identifier, global_index from journal.event_entry
            where event_identifier = any(?)
            """;

    private final RecentPositions recent;
    private final JdbcClient jdbc;

    JdbcPositions(RecentPositions recent, JdbcClient jdbc) {
        this.recent = recent;
        this.jdbc = jdbc;
    }

    @Override
    public CommandAnswer.Done place(List<AppendedEvent> settled) {
        Map<UUID, Long> positions = positions(settled);
        List<Placed> placed =
                settled.stream()
                        .map(event ->
                                Placed.at(
                                        positions.getOrDefault(event.eventId().value(), 0L), event))
                        .toList();
        return new CommandAnswer.Done(
                placed, placed.stream().mapToLong(Placed::position).max().orElseGet(this::newest));
    }

    private Map<UUID, Long> positions(List<AppendedEvent> settled) {
        Map<UUID, Long> positions = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (AppendedEvent event : settled) {
            UUID id = event.eventId().value();
            recent.of(event.eventId())
                    .ifPresentOrElse(
                            position -> positions.put(id, position), () -> unknown.add(id));
        }
        if (!unknown.isEmpty()) {
            positions.putAll(stored(unknown));
        }
        return positions;
    }

    private Map<UUID, Long> stored(List<UUID> events) {
        Map<UUID, Long> positions = new HashMap<>();
        jdbc.sql(POSITIONS)
                .param(events.toArray(UUID[]::new))
                .query(row -> {
                    positions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return positions;
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(global_index), 0) from journal.event_entry")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
