package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.platform.Json;
import org.goldenthread.query.jobs.lock.LongWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is noted of rebuilds: how far one is, how it ended, and that somebody wants its end. */
final class RebuildNotes {

    private final JdbcClient jdbc;

    RebuildNotes(DataSource source) {
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

    /**
     * Whether this one goes on with what the one before wrote: that was interrupted, and wrote rows
     * of this shape.
     */
    boolean goesOn(UUID id, String shape) {
        return jdbc.sql(
                        """
                        with this as (
                            update records.rebuild set shape = :shape,
                                   events_before = (select coalesce(sum(events), 0) from records.rebuilt_family)
                            where  id = :id returning number
                        )
                        select coalesce((select not adopted and state = 'interrupted' and shape = :shape from records.rebuild
                                         where number < (select number from this) order by number desc limit 1), false)
                        """)
                .param("shape", shape)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** This one does not go on with another. */
    void afresh(UUID id) {
        jdbc.sql("update records.rebuild set events_before = 0 where id = ?").param(id).update();
    }

    /** Notes how far one is; throws when its end was asked for. */
    void progress(UUID id, long read) {
        jdbc.sql(
                        """
                        update records.rebuild set events_read = least(:read, position),
                               read_at = case when :read >= position then coalesce(read_at, clock_timestamp()) end
                        where  id = :id
                        """)
                .param("read", read)
                .param("id", id)
                .update();
        mustGoOn(id);
    }

    /** Throws when its end was asked for. */
    void mustGoOn(UUID id) {
        if (jdbc.sql("select cancelled_by is not null from records.rebuild where id = ?")
                .param(id)
                .query(Boolean.class)
                .single()) {
            throw new CancelledRebuild();
        }
    }

    /** Asks for the end of one; answers whether it still went on. */
    boolean cancel(UUID id, String by) {
        return jdbc.sql(
                                """
                                update records.rebuild set cancelled_by = coalesce(cancelled_by, ?)
                                where  id = ? and state = 'running' and not adopted and %s
                                """
                                        .formatted(LongWork.REBUILD.goesOn()))
                        .param(by)
                        .param(id)
                        .update()
                > 0;
    }

    /** It has ended, and changed nothing. */
    void cancelled(UUID id) {
        jdbc.sql(
                        """
                        update records.rebuild set finished_at = clock_timestamp(), state = 'cancelled' where id = ?
                        """)
                .param(id)
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
}
