package org.goldenthread.bench.questions;

import java.util.UUID;
import org.goldenthread.bench.scratch.ScratchDatabase;

/** How far a rebuild is, in seconds since it began. */
record Rebuilt(String state, long events, double reading, double seconds) {

    static Rebuilt look(ScratchDatabase database, UUID id) {
        return database.jdbc()
                .sql(
                        """
                        select state, position, extract(epoch from read_at - started_at) as reading,
                               extract(epoch from finished_at - started_at) as seconds
                        from   records.rebuild where id = ?
                        """)
                .param(id)
                .query((row, _) ->
                        new Rebuilt(
                                row.getString("state"),
                                row.getLong("position"),
                                row.getDouble("reading"),
                                row.getDouble("seconds")))
                .single();
    }
}
