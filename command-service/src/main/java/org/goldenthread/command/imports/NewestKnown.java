package org.goldenthread.command.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the newest fact of the journal was known. */
@Repository
class NewestKnown {

    private final JdbcClient jdbc;

    NewestKnown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing while the journal is empty, or held elsewhere; the journal judges again itself. */
    Optional<Instant> known() {
        return jdbc.sql(
                        "select known_at from journal.event_entry order by global_index desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
