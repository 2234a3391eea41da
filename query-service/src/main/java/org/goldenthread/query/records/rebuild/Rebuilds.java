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

    /** A new one begins; whoever calls has the turn, so whatever else runs was interrupted. */
    UUID begin(boolean adopt, String by, long position) {
        jdbc.sql(
                        """
                        update records.rebuild set state = 'interrupted', finished_at = clock_timestamp()
                        where  state = 'running'
                        """)
                .update();
        return jdbc.sql(
                        """
                        insert into records.rebuild (adopt, asked_by, position) values (?, ?, ?) returning id
                        """)
                .param(adopt)
                .param(by)
                .param(position)
                .query(UUID.class)
                .single();
    }

    void progress(UUID id, long read) {
        jdbc.sql(
                        """
                        update records.rebuild set events_read = :read,
                               read_at = case when :read >= position then coalesce(read_at, clock_timestamp()) end
                        where  id = :id
                        """)
                .param("read", read)
                .param("id", id)
                .update();
    }

    void compared(UUID id, long livePosition, int leftOut, List<Comparison> tables) {
        jdbc.sql(
                        """
                        update records.rebuild set live_position = ?, streams_left = ?, tables = ?::jsonb where id = ?
                        """)
                .param(livePosition)
                .param(leftOut)
                .param(Json.PLAIN.writeValueAsString(tables))
                .param(id)
                .update();
    }

    void adopted(UUID id) {
        jdbc.sql("update records.rebuild set adopted = true where id = ?").param(id).update();
    }

    void finish(UUID id, @Nullable String failure) {
        jdbc.sql(
                        """
                        update records.rebuild set finished_at = clock_timestamp(), failure = :failure,
                               state = case when :failure::text is null then 'completed' else 'failed' end
                        where  id = :id
                        """)
                .param("failure", failure)
                .param("id", id)
                .update();
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
        double reading = row.getDouble("reading");
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getBoolean("adopt"),
                row.getString("state_now"),
                row.getLong("position"),
                read,
                row.getLong("position"),
                Math.round(row.getDouble("seconds") * 1000) / 1000.0,
                reading > 0 ? Math.round(read / reading) : 0,
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
