package org.goldenthread.command.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the journal. */
public record RecordedEvents(JdbcClient jdbc) {

    /** How many events there are. */
    public long count() {
        return jdbc.sql("select count(*) from journal.event_entry").query(Long.class).single();
    }

    /** How many there are of this child. */
    public long of(String child) {
        return jdbc.sql("select count(*) from journal.event_entry where aggregate_identifier = ?")
                .param(child)
                .query(Long.class)
                .single();
    }

    /** The stored words of every event of this child, in order. */
    public List<String> wordsOf(String child) {
        return jdbc.sql(
                        "select payload from journal.event_entry where aggregate_identifier = ?"
                                + " order by sequence_number")
                .param(child)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list();
    }

    /** The stored words of this event. */
    public String words(String event) {
        return jdbc.sql("select payload from journal.event_entry where event_identifier = ?::uuid")
                .param(event)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }
}
