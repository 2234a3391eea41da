package org.goldenthread.query.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often cases counted at positions of the journal: many answers of one indicator's query in one
 * statement, each for the few children that it is about. The caller holds the transaction.
 */
public final class Presence {

    private static final String COUNTS =
            """
            select (select count(*)
                    from   (%s) as c
                    where  c.child_id = any(point.children::uuid[])
                    and    c.role = point.role and c.event_ids[1] = point.first_event)
            from   unnest(:children::text[], :roles::text[], :first_events::uuid[], :positions::bigint[])
                   with ordinality as point (children, role, first_event, position, place)
            order  by point.place
            """;

    private final JdbcClient jdbc;

    /** Asks through this client. */
    public Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of children, or what is known of reference data: one varies at a time. */
    public enum Varying {
        CHILDREN(":known\\b"),
        REFERENCE(":reference\\b");

        private final Pattern parameter;

        Varying(String parameter) {
            this.parameter = Pattern.compile(parameter);
        }
    }

    /**
     * A case at a position.
     *
     * @param children whom it can stand under
     * @param firstEvent the event that first recorded it
     */
    public record Point(Collection<UUID> children, String role, UUID firstEvent, long position) {}

    /** How often each of these cases counted there, were all else as this question says. */
    public List<Long> counts(IndicatorQuery question, Varying varying, List<Point> points) {
        String query = question.sql();
        return jdbc.sql(
                        COUNTS.formatted(
                                varying.parameter.matcher(query).replaceAll("point.position")))
                .params(question.parameters())
                .param("children", points.stream().map(Presence::children).toArray(String[]::new))
                .param("roles", points.stream().map(Point::role).toArray(String[]::new))
                .param("first_events", points.stream().map(Point::firstEvent).toArray(UUID[]::new))
                .param("positions", points.stream().map(Point::position).toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static String children(Point point) {
        return point.children().stream()
                .map(UUID::toString)
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
