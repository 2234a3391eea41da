package org.goldenthread.query.figures.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.projection.PublicationRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The publications that are known. The caller holds the transaction. */
@Repository
class Publications {

    private static final String EVENTS =
            """
            select p.publication, p.position, p.event_id, p.type, p.content::text as content, e.known_at, e.who
            from   records.publication p
            join   records.entry e using (position)
            where  p.position <= :known and p.publication = any(:publications)
            order  by p.position
            """;

    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The publication of this id; throws a problem when none is known. */
    Publication known(UUID id, AsKnown known) {
        return find(id, known)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-publication",
                                        "No publication is known under that id.")));
    }

    /** The publication of this id, if one is known. */
    Optional<Publication> find(UUID id, AsKnown known) {
        return of(List.of(id), known).stream().findFirst();
    }

    /** Publications in the order in which they began, the newest first. */
    List<Publication> all(AsKnown known, long offset, int limit) {
        List<UUID> ids =
                jdbc.sql(
                                """
                                select publication from records.publication where position <= ?
                                group by publication order by min(position) desc limit ? offset ?
                                """)
                        .params(known.position(), limit, offset)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        return of(ids, known);
    }

    /** All that were published, the oldest first. */
    List<Publication> published(AsKnown known) {
        List<UUID> ids =
                jdbc.sql(
                                """
                                select publication from records.publication
                                where position <= ? and type = 'figures-published' order by position
                                """)
                        .param(known.position())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        return of(ids, known);
    }

    private List<Publication> of(List<UUID> ids, AsKnown known) {
        Map<UUID, List<Publication.Said>> events =
                jdbc
                        .sql(EVENTS)
                        .param("known", known.position())
                        .param("publications", ids.toArray(UUID[]::new))
                        .query((row, _) ->
                                Map.entry(row.getObject("publication", UUID.class), said(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return ids.stream()
                .filter(events::containsKey)
                .map(id -> Publication.of(id, Objects.requireNonNull(events.get(id))))
                .toList();
    }

    private static Publication.Said said(ResultSet row) throws SQLException {
        return new Publication.Said(
                new Publication.Occasion(
                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class)),
                PublicationRow.event(row.getString("type"), row.getString("content")));
    }
}
