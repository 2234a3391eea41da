package org.goldenthread.query.children.chronology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.records.writing.RecordsTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of a child from the entries, and what each event changed from the rows. */
@Component
public class Histories {

    private static final String LATEST_THAT_CORRECTS_IT =
            """
            from   records.entry c
            where  c.supersedes = e.event_id and c.stream = e.stream and c.position <= :known
            order  by c.position desc limit 1
            """;

    /** The latest event that corrects it, and whether it still does ({@link History.Since}). */
    static final String SUPERSEDED =
            """
            (select c.event_id %1$s) as superseded_by,
            (select case when c.type in ('fact-voided', 'amendment-withdrawn') then 'TAKEN_BACK'
                         when exists (select from records.entry w
                                      where w.supersedes = c.event_id and w.stream = c.stream
                                      and   w.type = 'amendment-withdrawn' and w.position <= :known)
                         then 'SO_AGAIN'
                         else 'CORRECTED' end %1$s) as since
            """
                    .formatted(LATEST_THAT_CORRECTS_IT);

    private static final String EVENTS =
            """
            select e.*, %s
            from   records.entry e
            where  e.stream = any (:children) and e.position <= :known
            %s
            order  by e.position limit :limit offset :offset
            """
                    .formatted(SUPERSEDED, HistoryWanted.CONDITION);

    private static final String COUNT =
            """
            select count(*) from records.entry e
            where  e.stream = any (:children) and e.position <= :known and e.position < :before
            %s
            """
                    .formatted(HistoryWanted.CONDITION);

    /**
     * Rows of one table that an event brought or took away, paired by their key. What only a
     * birthday to come begins or ends is not so yet.
     */
    private static final String CHANGES =
            """
            select position, '%1$s' as strand,
                   case when bool_and(come) then 'added' when bool_and(not come) then 'removed'
                        when count(distinct child_id) > 1 then 'moved' else 'changed' end as how,
                   (array_agg(started_on order by come desc))[1] as started_on,
                   (array_agg(case when ended_on <= :today then ended_on end order by come desc))[1] as ended_on
            from  (select lower(known) as position, child_id, row_key, true as come, started_on, ended_on
                   from   %2$s where child_id = any (:children)
                   union all
                   select upper(known), child_id, row_key, false, started_on, ended_on
                   from   %2$s where child_id = any (:children) and not upper_inf(known)) as event
            where  position <= :known and started_on <= :today
            group  by position, row_key
            """;

    /** The survivor, as known then, and all whose records were one with the survivor's. */
    private static final String ONE_WITH =
            """
            select id from records.one_with(records.survivor(:child, :known), :known) as id
            order by id <> records.survivor(:child, :known), id
            """;

    private static final String ALL_CHANGES =
            RecordsTables.names().stream()
                    .filter(table -> !table.equals("clue"))
                    .map(table -> CHANGES.formatted(table, rowsOf(table)))
                    .collect(Collectors.joining("union all\n", "", "order by 1, 2, 4, 3"));

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows with their days; those of care leavers are sealed in their table (ADR 0020). */
    private static String rowsOf(String table) {
        return "records." + (table.equals("care_leaver") ? "care_leaver_days" : table);
    }

    /** A page of the history of this child. */
    History of(UUID child, AsKnown known, Page page) {
        return of(child, known, HistoryWanted.everything(), page);
    }

    /** A page of those events of this child that are wanted. */
    public History of(UUID child, AsKnown known, HistoryWanted wanted, Page page) {
        UUID[] children = oneWith(child, known);
        Map<Long, List<History.Changed>> changes = changes(children, known);
        List<History.Event> events =
                wanted.in(jdbc.sql(EVENTS))
                        .param("children", children)
                        .param("known", known.position())
                        .param("limit", page.oneMore())
                        .param("offset", page.offset())
                        .query((row, _) ->
                                event(
                                        row,
                                        changes.getOrDefault(row.getLong("position"), List.of())))
                        .list();
        return new History(
                children[0],
                children[0].equals(child) ? null : child,
                known.instant(),
                known.position(),
                page.cut(events),
                page.next(events, known));
    }

    /** How many of the wanted events come before this position. */
    public long before(long position, UUID child, AsKnown known, HistoryWanted wanted) {
        return wanted.in(jdbc.sql(COUNT))
                .param("children", oneWith(child, known))
                .param("known", known.position())
                .param("before", position)
                .query(Long.class)
                .single();
    }

    /** What there is to choose from among the events of this child. */
    public HistoryChoices choices(UUID child, AsKnown known) {
        UUID[] children = oneWith(child, known);
        return new HistoryChoices(
                distinct("type", children, known),
                distinct("agency", children, known),
                distinct("role", children, known),
                distinct("who", children, known));
    }

    private List<String> distinct(String column, UUID[] children, AsKnown known) {
        return jdbc.sql(
                        "select distinct %1$s from records.entry where stream = any (?) and position <= ? and %1$s is not null order by 1"
                                .formatted(column))
                .params(children, known.position())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private UUID[] oneWith(UUID child, AsKnown known) {
        return jdbc.sql(ONE_WITH)
                .param("child", child)
                .param("known", known.position())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
    }

    private Map<Long, List<History.Changed>> changes(UUID[] children, AsKnown known) {
        return jdbc
                .sql(ALL_CHANGES)
                .param("children", children)
                .param("known", known.position())
                .param("today", known.day())
                .query((row, _) -> Map.entry(row.getLong("position"), changed(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static History.Changed changed(ResultSet row) throws SQLException {
        return new History.Changed(
                row.getString("strand").replace('_', '-'),
                row.getString("how"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    static History.Event event(ResultSet row, @Nullable List<History.Changed> changed)
            throws SQLException {
        return new History.Event(
                row.getObject("event_id", UUID.class),
                row.getLong("position"),
                row.getObject("stream", UUID.class),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("revision"),
                row.getObject("effective_on", LocalDate.class),
                instant(row, "known_at"),
                instant(row, "appended_at"),
                row.getString("who"),
                row.getString("role"),
                row.getString("agency"),
                row.getString("source"),
                row.getString("correlation"),
                row.getObject("supersedes", UUID.class),
                row.getObject("superseded_by", UUID.class),
                Optional.ofNullable(row.getString("since"))
                        .map(History.Since::valueOf)
                        .orElse(null),
                row.getString("reason"),
                row.getString("grade"),
                row.getString("sent_by"),
                changed);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
