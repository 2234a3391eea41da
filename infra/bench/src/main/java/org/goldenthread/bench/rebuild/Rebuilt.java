package org.goldenthread.bench.rebuild;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, in seconds since it began.
 *
 * @param reading until all was read and folded
 * @param seconds until its end
 * @param equal whether every table was the same as the live one; nothing before they were compared
 */
public record Rebuilt(
        String state, long events, double reading, double seconds, @Nullable Boolean equal) {

    /** What the service says of it in its own table. */
    public static Rebuilt look(ScratchDatabase database, UUID id) {
        return database.jdbc()
                .sql(
                        """
                        select state, position, extract(epoch from read_at - started_at) as reading,
                               extract(epoch from finished_at - started_at) as seconds,
                               (select bool_and((compared ->> 'equal')::boolean)
                                from   jsonb_array_elements(tables) compared) as equal
                        from   records.rebuild where id = ?
                        """)
                .param(id)
                .query((row, _) ->
                        new Rebuilt(
                                row.getString("state"),
                                row.getLong("position"),
                                row.getDouble("reading"),
                                row.getDouble("seconds"),
                                row.getObject("equal", Boolean.class)))
                .single();
    }

    /** Waits for its end; throws when that is not a good one. */
    public static Rebuilt await(ScratchDatabase database, UUID id) throws InterruptedException {
        Rebuilt done = look(database, id);
        while ("running".equals(done.state())) {
            TimeUnit.MILLISECONDS.sleep(200);
            done = look(database, id);
        }
        if (!"completed".equals(done.state())) {
            throw new IllegalStateException("the rebuild did not end well: " + done);
        }
        return done;
    }
}
