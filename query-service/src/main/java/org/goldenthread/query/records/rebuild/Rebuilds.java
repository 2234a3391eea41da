package org.goldenthread.query.records.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.platform.Json;
import org.goldenthread.query.jobs.lock.LongWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rebuilds that were ever asked for. */
public final class Rebuilds {

    /** One that runs although nobody has the turn was interrupted by a crash. */
    private static final String ALL =
            """
            select r.*, extract(epoch from coalesce(finished_at, clock_timestamp()) - started_at) as seconds,
                   extract(epoch from coalesce(read_at, finished_at, clock_timestamp()) - started_at) as reading,
                   case when state = 'running' and not %s then 'interrupted' else state end as state_now
            from   records.rebuild r
            """
                    .formatted(LongWork.REBUILD.goesOn());

    private final JdbcClient jdbc;

    Rebuilds(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** The one with this id. */
    Optional<Rebuild> named(UUID id) {
        return jdbc.sql(ALL + "where id = ?").param(id).query((row, _) -> read(row)).optional();
    }

    /** The newest first, from this one on. */
    public List<Rebuild> list(long offset, int limit) {
        return jdbc.sql(ALL + "order by number desc limit ? offset ?")
                .param(limit)
                .param(offset)
                .query((row, _) -> read(row))
                .list();
    }

    private static Rebuild read(ResultSet row) throws SQLException {
        List<Comparison> tables =
                List.of(Json.PLAIN.readValue(row.getString("tables"), Comparison[].class));
        long read = row.getLong("events_read");
        long position = row.getLong("position");
        String state = row.getString("state_now");
        Pace pace = new Pace(read - row.getLong("events_before"), row.getDouble("reading"));
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getBoolean("adopt"),
                state,
                position,
                read,
                position,
                Math.round(row.getDouble("seconds") * 1000) / 1000.0,
                pace.perSecond(),
                state.equals("running") ? pace.secondsFor(position - read) : null,
                row.getObject("live_position", Long.class),
                row.getInt("streams_left"),
                tables.isEmpty() ? null : tables.stream().allMatch(Comparison::equal),
                row.getBoolean("adopted"),
                row.getString("failure"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                tables);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
