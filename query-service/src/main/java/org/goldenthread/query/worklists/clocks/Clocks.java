package org.goldenthread.query.worklists.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine of all clocks: what each clock's query says of its runs, judged by one rule. The
 * caller holds the transaction.
 */
final class Clocks {

    /**
     * The runs of one clock; what was met before it began is none. Each is judged by the limit that
     * the authority set for the day on which it began, or by that of the clock's file.
     */
    private static final String RUNS =
            """
            select '%1$s' as clock, child_id, strand_id, from_on, met_on, stopped_on, event_ids, allowed, %2$s as due_on,
                   %3$s as of_children
            from  (select run.*, coalesce(
                              case when (select exists (select from reference.clock_limit where clock = '%1$s'))
                                   then (select l.amount from reference.clock_limit l
                                         where  l.clock = '%1$s' and l.known @> :known::bigint and l.from_day <= run.from_on
                                         order  by l.from_day desc limit 1) end, %4$d) as allowed
                   from  (%5$s) as run
                   where  from_on <= :as_at and (met_on is null or met_on >= from_on)%6$s) as run
            """;

    /** What holds of every run that is open; a strand ends sooner at times, but never later. */
    private static final String STILL_OPEN =
            " and (met_on is null or met_on > :as_at) and (stopped_on is null or stopped_on > :as_at)";

    /**
     * What came after the day asked about is not so yet; what came after the strand's end, the
     * child's death or, where the strand is for children only, the eighteenth birthday (domain
     * 1.7), never counts, and a run that would begin then is none.
     */
    private static final String JUDGED =
            """
            with ended as (
                select r.clock, r.child_id, r.strand_id, r.from_on, r.due_on, r.allowed, r.event_ids, c.locality,
                       o.stopped_on,
                       case when r.met_on <= :as_at and r.met_on <= coalesce(o.stopped_on, r.met_on)
                            then r.met_on end as met_on
                from  (%s) as r
                left   join records.child_known(:known) c using (child_id)
                cross  join lateral (
                    select least(r.stopped_on, c.died_on, case when r.of_children
                                 then records.birthday(c.ages, 18) end) as stopped_on) as o
            ),
            judged as (
                select e.*,
                       case when met_on <= due_on then 'met-on-time'
                            when met_on > due_on then 'met-late'
                            when stopped_on <= :as_at then 'stopped'
                            when due_on >= :as_at then 'not-yet-due'
                            else 'overdue' end as state
                from   ended e
                where  due_on is not null
                and   (stopped_on is null or stopped_on > from_on or met_on = stopped_on)
            ),
            asked as (
                select j.*, by.who as worker, by.agency
                from   judged j
                left   join lateral (
                    select (array_agg(n.who order by n.position desc))[1] as who,
                           (array_agg(n.agency order by n.position desc))[1] as agency
                    from   records.entry n where n.event_id = any (j.event_ids)) as by on true
                where  j.state = any (:states)
                and   (:within::integer is null or j.state <> 'not-yet-due'
                       or j.due_on <= (select reference.working_day_after(:as_at, :within::integer, :known)))
            )
            """;

    private static final String NARROWED =
            """
            from   asked
            where (:worker::text is null or worker = :worker)
            and   (:members::text[] is null or worker = any (:members))
            and   (:agency::text is null or agency = :agency)
            and   (:locality::text is null or locality = :locality)
            """;
    private static final String SHOWN =
            """
            select clock, child_id, strand_id, from_on, due_on, allowed, met_on, state, worker, agency, locality,
                   records.together(event_ids) as event_ids,
                   case state when 'overdue' then :as_at - due_on
                              when 'met-late' then met_on - due_on else 0 end as days_over
            """;
    private static final String LIST =
            SHOWN
                    + """
                    %s
                    order  by due_on %s, clock, child_id, strand_id, from_on
                    limit  :limit offset :offset
                    """;
    private static final String BEGINNINGS =
            SHOWN
                    + """
                         , total
                    from  (select *, count(*) over (partition by state) as total,
                                  row_number() over (
                                      partition by state
                                      order by due_on, clock, child_id, strand_id, from_on) as nth
                           %s) as counted
                    where  nth <= :limit
                    order  by nth
                    """;

    private final JdbcClient jdbc;

    Clocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The runs in question from this one on, the first to be due first unless asked otherwise. */
    List<ClockRun> runs(ClockQuestion question, long offset, int limit) {
        if (question.clocks().isEmpty()) {
            return List.of();
        }
        Map<String, Clock> clocks = byCode(question);
        return jdbc.sql(
                        judged(question)
                                + LIST.formatted(NARROWED, question.latestFirst() ? "desc" : "asc"))
                .params(parameters(question))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> run(clocks, row))
                .list();
    }

    /**
     * The runs in question by how they stand: the first to be due of each, and how many there are.
     */
    Map<ClockState, Beginning> beginnings(ClockQuestion question, int limit) {
        if (question.clocks().isEmpty()) {
            return Map.of();
        }
        Map<String, Clock> clocks = byCode(question);
        return jdbc
                .sql(judged(question) + BEGINNINGS.formatted(NARROWED))
                .params(parameters(question))
                .param("limit", limit)
                .query((row, _) -> new Beginning(List.of(run(clocks, row)), row.getLong("total")))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                one -> one.runs().getFirst().state(),
                                Function.identity(),
                                Beginning::then));
    }

    private static Map<String, Clock> byCode(ClockQuestion question) {
        return question.clocks().stream()
                .collect(Collectors.toMap(Clock::code, Function.identity()));
    }

    /** How many runs are in question. */
    long count(ClockQuestion question) {
        return question.clocks().isEmpty()
                ? 0
                : jdbc.sql(judged(question) + "select count(*) " + NARROWED)
                        .params(parameters(question))
                        .query(Long.class)
                        .single();
    }

    private static String judged(ClockQuestion question) {
        String beforehand = beforehand(question);
        return JUDGED.formatted(
                question.clocks().stream()
                        .map(clock ->
                                RUNS.formatted(
                                        clock.code(),
                                        clock.due(),
                                        clock.ofChildren(),
                                        clock.limit(),
                                        clock.sql(),
                                        beforehand))
                        .collect(Collectors.joining("union all\n")));
    }

    /** What can be told of a run before it is judged, so that few have to be. */
    private static String beforehand(ClockQuestion question) {
        return (question.narrowing().child().isPresent() ? " and child_id = :child" : "")
                + (ClockState.OPEN.containsAll(question.states()) ? STILL_OPEN : "");
    }

    private static Map<String, @Nullable Object> parameters(ClockQuestion question) {
        ClockQuestion.Narrowing narrowing = question.narrowing();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("known", question.known().position());
        parameters.put("as_at", question.asAt());
        parameters.put(
                "states", question.states().stream().map(ClockState::word).toArray(String[]::new));
        parameters.put("within", question.dueWithin().orElse(null));
        narrowing.child().ifPresent(child -> parameters.put("child", child));
        parameters.put("worker", narrowing.worker().orElse(null));
        parameters.put(
                "members",
                narrowing.members().map(workers -> workers.toArray(String[]::new)).orElse(null));
        parameters.put("agency", narrowing.agency().orElse(null));
        parameters.put("locality", narrowing.locality().orElse(null));
        return parameters;
    }

    private static ClockRun run(Map<String, Clock> clocks, ResultSet row) throws SQLException {
        Clock clock = Objects.requireNonNull(clocks.get(row.getString("clock")));
        return new ClockRun(
                clock.code(),
                clock.title(),
                row.getObject("child_id", UUID.class),
                clock.strand(),
                row.getObject("strand_id", UUID.class),
                row.getObject("from_on", LocalDate.class),
                row.getInt("allowed"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("met_on", LocalDate.class),
                ClockState.of(row.getString("state")),
                row.getInt("days_over"),
                row.getString("worker"),
                row.getString("agency"),
                row.getString("locality"),
                List.of((UUID[]) row.getArray("event_ids").getArray()));
    }
}
