package org.goldenthread.query.records.rebuild;

import java.sql.SQLException;
import org.goldenthread.query.records.projection.Projection;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records that an earlier release wrote are rebuilt and adopted once this one has started; until
 * then they answer as they did.
 */
@Component
class Outdated {

    private static final String BY = "golden-thread";

    private final JdbcClient jdbc;
    private final Rebuilder rebuilder;

    Outdated(JdbcClient jdbc, Rebuilder rebuilder) {
        this.jdbc = jdbc;
        this.rebuilder = rebuilder;
    }

    /** Begins the rebuild, if one is needed and no other instance has begun it. */
    @EventListener(ApplicationReadyEvent.class)
    void rebuild() throws SQLException {
        jdbc.sql("update records.progress set projection = ? where position = 0")
                .param(Projection.VERSION)
                .update();
        int wrote =
                jdbc.sql("select projection from records.progress").query(Integer.class).single();
        if (wrote != Projection.VERSION) {
            rebuilder.begin(true, BY);
        }
    }
}
