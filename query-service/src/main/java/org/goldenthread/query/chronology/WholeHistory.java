package org.goldenthread.query.chronology;

import java.util.List;
import java.util.Objects;
import org.goldenthread.query.records.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the history of all: every event of the journal, whatever it is about, from one place in the
 * journal to the next, so that no page takes longer than the first.
 */
@Component
public class WholeHistory {

    private static final String FOLLOWING =
            """
            select e.*, %s as superseded_by
            from   records.entry e
            where  e.position > :place and e.position <= :known
            %s
            order  by e.position limit :limit
            """
                    .formatted(Histories.SUPERSEDED_BY, HistoryWanted.CONDITION);

    private static final String PRECEDING =
            """
            select e.*, %s as superseded_by
            from   records.entry e
            where  e.position < :place and e.position <= :known
            %s
            order  by e.position desc limit :limit
            """
                    .formatted(Histories.SUPERSEDED_BY, HistoryWanted.CONDITION);

    private static final String COUNT =
            "select count(*) from records.entry e where e.position <= :known\n"
                    + HistoryWanted.CONDITION;

    /** Goes from each value to the next by an index, past all that are the same. */
    private static final String DISTINCT =
            """
            with recursive found (value) as (
                select min(%1$s) from records.entry
                union all
                select (select min(e.%1$s) from records.entry e where e.%1$s > found.value)
                from   found where value is not null)
            select value from found where value is not null
            """;

    private final JdbcClient jdbc;

    WholeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wanted events after this position, in the order of the journal. */
    public List<History.Event> following(
            long position, int limit, AsKnown known, HistoryWanted wanted) {
        return events(FOLLOWING, position, limit, known, wanted);
    }

    /** The wanted events before this position, the newest first. */
    public List<History.Event> preceding(
            long position, int limit, AsKnown known, HistoryWanted wanted) {
        return events(PRECEDING, position, limit, known, wanted);
    }

    /** How many events are wanted. */
    public long count(AsKnown known, HistoryWanted wanted) {
        return wanted.in(jdbc.sql(COUNT))
                .param("known", known.position())
                .query(Long.class)
                .single();
    }

    /** What there is to choose from among all events. */
    public HistoryChoices choices() {
        return new HistoryChoices(
                distinct("type"), distinct("agency"), distinct("role"), List.of());
    }

    private List<History.Event> events(
            String sql, long place, int limit, AsKnown known, HistoryWanted wanted) {
        return wanted.in(jdbc.sql(sql))
                .param("place", place)
                .param("known", known.position())
                .param("limit", limit)
                .query((row, _) -> Histories.event(row, null))
                .list();
    }

    private List<String> distinct(String column) {
        return jdbc.sql(DISTINCT.formatted(column))
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
