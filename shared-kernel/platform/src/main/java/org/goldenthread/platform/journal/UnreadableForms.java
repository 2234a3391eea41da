package org.goldenthread.platform.journal;

import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds in the journal the forms of events that this release cannot read. */
public final class UnreadableForms {

    /** Steps from one form to the next along their index: there are few forms and many events. */
    private static final String FORMS =
            """
            with recursive form as (
              (select payload_type, payload_revision from journal.event_entry
               order by payload_type, payload_revision limit 1)
              union all
              select following.payload_type, following.payload_revision
              from   form, lateral
                (select payload_type, payload_revision from journal.event_entry
                 where  (payload_type, payload_revision) > (form.payload_type, form.payload_revision)
                 order by payload_type, payload_revision limit 1) following)
            select payload_type, payload_revision from form
            """;

    private static final String WRITTEN_BY =
            """
            select coalesce(convert_from(meta_data, 'UTF8')::jsonb ->> 'release', 'unknown')
            from   journal.event_entry where payload_type = ? and payload_revision = ? limit 1
            """;

    private final JdbcClient jdbc;
    private final Serializer serializer;

    UnreadableForms(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /**
     * A form that cannot be read.
     *
     * @param release the one that wrote an event in it
     */
    public record Unreadable(String word, String revision, String release) {}

    /** All that stand in the journal at this moment, by word and revision. */
    public List<Unreadable> all() {
        return jdbc
                .sql(FORMS)
                .query((row, _) -> new SimpleSerializedType(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(form -> serializer.classForType(form) == UnknownSerializedType.class)
                .map(form ->
                        new Unreadable(
                                form.getName(),
                                form.getRevision(),
                                writtenBy(form.getName(), form.getRevision())))
                .toList();
    }

    private String writtenBy(String word, String revision) {
        return jdbc.sql(WRITTEN_BY)
                .params(word, revision)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }
}
