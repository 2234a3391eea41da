package org.goldenthread.query.figures.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.IdentityErased;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal's entries, as far as a bridge looks at them. */
final class Entries {

    private static final String COLUMNS =
            "select event_id, stream, position, type, supersedes from records.entry ";

    private static final String FAMILIES =
            """
            with recursive linked (one, other) as (
                select child_id, survivor from records.merge
                union select survivor, child_id from records.merge
            ),
            found (child, id) as (
                select child, child from unnest(?::uuid[]) as child
                union select f.child, l.other from found f join linked l on l.one = f.id
            )
            select child, id from found
            """;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One event of the journal. */
    record Entry(UUID eventId, UUID stream, long position, String type, @Nullable UUID supersedes) {

        /** The event, and the one that it corrects. */
        List<UUID> ids() {
            return supersedes == null ? List.of(eventId) : List.of(eventId, supersedes);
        }
    }

    /** The streams that these events stand in. */
    Map<UUID, UUID> streamsOf(Collection<UUID> events) {
        Map<UUID, UUID> streams = new HashMap<>();
        jdbc.sql("select event_id, stream from records.entry where event_id = any(?)")
                .param(events.toArray(UUID[]::new))
                .query(row -> {
                    streams.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return streams;
    }

    /** Each of these children with all that were ever held to be the same, itself included. */
    Map<UUID, Set<UUID>> familiesOf(Collection<UUID> children) {
        Map<UUID, Set<UUID>> families = new HashMap<>();
        jdbc.sql(FAMILIES)
                .param(children.toArray(UUID[]::new))
                .query(row -> {
                    families.computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return families;
    }

    /** The events of these streams after the one position, up to the other, in order. */
    Map<UUID, List<Entry>> between(long opening, long closing, Collection<UUID> streams) {
        return jdbc
                .sql(
                        COLUMNS
                                + "where position > ? and position <= ? and stream = any(?) order by position")
                .params(opening, closing, streams.toArray(UUID[]::new))
                .query(Entries::entry)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::stream));
    }

    /** The events after the one position, up to the other, that are about no child. */
    List<Entry> ofReference(long opening, long closing) {
        String[] children =
                EventNames.all().stream()
                        .filter(PathwayEvent.class::isAssignableFrom)
                        .map(EventNames::nameOf)
                        .toArray(String[]::new);
        return jdbc.sql(
                        COLUMNS
                                + "where position > ? and position <= ? and type <> all(?) order by position")
                .params(opening, closing, children)
                .query(Entries::entry)
                .list();
    }

    /** The events that erased somebody's identity after this position. */
    List<Entry> erasuresAfter(long position) {
        return jdbc.sql(COLUMNS + "where position > ? and type = ? order by position")
                .params(position, EventNames.nameOf(IdentityErased.class))
                .query(Entries::entry)
                .list();
    }

    /** The events at these positions. */
    Map<Long, Entry> at(Collection<Long> positions) {
        return jdbc
                .sql(COLUMNS + "where position = any(?)")
                .param(positions.toArray(Long[]::new))
                .query(Entries::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::position, entry -> entry));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("event_id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("position"),
                row.getString("type"),
                row.getObject("supersedes", UUID.class));
    }
}
