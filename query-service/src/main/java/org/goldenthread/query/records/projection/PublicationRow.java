package org.goldenthread.query.records.projection;

import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.platform.Json;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to a publication: a row of {@code records.publication}, and a pure
 * function of its event alone.
 *
 * @param content what the event says
 */
public record PublicationRow(
        long position, UUID publication, UUID eventId, String type, JsonNode content) {

    /** Adds rows given as JSON. */
    public static final String INSERT =
            """
            insert into records.publication (position, publication, event_id, type, content)
            select position, publication, event_id, type, content
            from   jsonb_populate_recordset(null::records.publication, ?::jsonb)
            on conflict (position) do nothing
            """;

    /** The row of an event in the stream of this publication. */
    public static PublicationRow of(
            long position, String publication, String eventId, PublicationEvent event) {
        return new PublicationRow(
                position,
                UUID.fromString(publication),
                UUID.fromString(eventId),
                EventNames.nameOf(event.getClass()),
                Json.SPARSE.valueToTree(event));
    }

    /** The event of this stored name from the content of a row. */
    public static PublicationEvent event(String type, String content) {
        return (PublicationEvent)
                Json.SPARSE.readValue(
                        content,
                        EventNames.named(type)
                                .filter(PublicationEvent.class::isAssignableFrom)
                                .orElseThrow());
    }
}
