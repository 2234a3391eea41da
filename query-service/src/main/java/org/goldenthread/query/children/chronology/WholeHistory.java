package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.query.asof.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the history of all: every event of the journal, whatever it is about, from one place in the
 * journal to the next, so that no page takes longer than the first.
 */
@Component
public class WholeHistory {

    /** So many days are looked up one by one, whatever else is asked for. */
    private static final int FEW_DAYS = 366;

    /** And so many when nothing else is. */
    private static final int MANY_DAYS = 1_000;

    private static final String FOLLOWING = inTheJournal(">", "asc");
    private static final String PRECEDING = inTheJournal("<", "desc");
    private static final String FOLLOWING_BY_DAY = byDay(">", "asc");
    private static final String PRECEDING_BY_DAY = byDay("<", "desc");

    private static final String COUNT =
            "select count(*) from records.entry e where e.position <= :known\n"
                    + HistoryWanted.CONDITION;

    private static final String DAYS =
            """
            select greatest(min(effective_on), :happened_from) as first,
                   least(max(effective_on), :happened_to) as last
            from   records.entry
            """;

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

    private static String inTheJournal(String beyond, String order) {
        return """
        select e.*, %s
        from   records.entry e
        where  e.position %s :place and e.position <= :known
        %s
        order  by e.position %s limit :limit
        """
                .formatted(Histories.SUPERSEDED, beyond, HistoryWanted.CONDITION, order);
    }

    /**
     * The same, when the days on which things were so are few: what was so long ago may stand far
     * from where the page begins, but on each day there are only so many events.
     */
    private static String byDay(String beyond, String order) {
        return """
        select e.*, %1$s
        from   records.entry e
        where  e.position in (
            select found.position
            from   generate_series(cast(:first as timestamp), cast(:last as timestamp), '1 day') as day
            cross  join lateral (
                select e.position from records.entry e
                where  e.effective_on = day::date and e.position %2$s :place and e.position <= :known
                %3$s
                order  by e.position %4$s limit :limit) found
            order  by found.position %4$s limit :limit)
        order  by e.position %4$s
        """
                .formatted(Histories.SUPERSEDED, beyond, HistoryWanted.CONDITION, order);
    }

    /** The wanted events after this position, in the order of the journal. */
    public List<History.Event> following(
            long position, int limit, AsKnown known, HistoryWanted wanted) {
        return page(FOLLOWING, FOLLOWING_BY_DAY, position, limit, known, wanted);
    }

    /** The wanted events before this position, the newest first. */
    public List<History.Event> preceding(
            long position, int limit, AsKnown known, HistoryWanted wanted) {
        return page(PRECEDING, PRECEDING_BY_DAY, position, limit, known, wanted);
    }

    /** The same as those that follow, for whoever goes on and on until the end. */
    public List<History.Event> onward(
            long position, int limit, AsKnown known, HistoryWanted wanted) {
        return events(wanted.in(jdbc.sql(FOLLOWING)), position, limit, known);
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

    private List<History.Event> page(
            String sql, String byDay, long place, int limit, AsKnown known, HistoryWanted wanted) {
        Optional<Days> few = days(wanted).filter(days -> days.areFewFor(wanted));
        JdbcClient.StatementSpec statement =
                few.map(days ->
                                jdbc.sql(byDay)
                                        .param("first", days.first())
                                        .param("last", days.last()))
                        .orElseGet(() -> jdbc.sql(sql));
        return events(wanted.in(statement), place, limit, known);
    }

    private static List<History.Event> events(
            JdbcClient.StatementSpec statement, long place, int limit, AsKnown known) {
        return statement
                .param("place", place)
                .param("known", known.position())
                .param("limit", limit)
                .query((row, _) -> Histories.event(row, null))
                .list();
    }

    /** The days on record on which the wanted events were so; empty when any will do. */
    private Optional<Days> days(HistoryWanted wanted) {
        return wanted.happenedFrom().isEmpty() && wanted.happenedTo().isEmpty()
                ? Optional.empty()
                : jdbc.sql(DAYS)
                        .param("happened_from", wanted.happenedFrom().orElse(null))
                        .param("happened_to", wanted.happenedTo().orElse(null))
                        .query((row, _) ->
                                new Days(
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class)))
                        .optional();
    }

    private record Days(LocalDate first, LocalDate last) {

        boolean areFewFor(HistoryWanted wanted) {
            return ChronoUnit.DAYS.between(first, last)
                    < (wanted.isOnlyOfDays() ? MANY_DAYS : FEW_DAYS);
        }
    }

    private List<String> distinct(String column) {
        return jdbc.sql(DISTINCT.formatted(column))
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
