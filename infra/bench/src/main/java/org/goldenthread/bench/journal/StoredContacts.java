package org.goldenthread.bench.journal;

import java.util.Collection;
import java.util.UUID;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.journal.Provenance;

/**
 * Contacts about children of whom something is recorded, written straight into the journal in their
 * stored form: cheap events, of which a stream may have as many as are wanted.
 */
public record StoredContacts(ScratchDatabase database) {

    private static final Provenance BY =
            new Provenance(
                    "benchmark",
                    "manager",
                    "council",
                    "benchmark",
                    "benchmark",
                    Provenance.Grade.RECORDED);

    private static final String CONTACTS =
            """
            insert into journal.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            select head.position + row_number() over (order by child, number), gen_random_uuid(), child, newest.sequence_number + number,
                   'child', :type, :revision,
                   convert_to(json_build_object('contact', gen_random_uuid(), 'receivedOn',
                     date '2019-01-01' + (number % 1500)::int, 'source', '1A')::text, 'UTF8'),
                   convert_to((:by::jsonb || jsonb_build_object('knownAt',
                     to_char(head.known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text, 'UTF8'),
                   to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), head.known_at
            from   unnest(:children::text[]) as each (child),
                   lateral (select max(sequence_number) as sequence_number from journal.event_entry
                            where aggregate_identifier = child) as newest,
                   generate_series(1, :each) as number,
                   (select max(global_index) as position, max(known_at) as known_at from journal.event_entry) as head
            """;

    /** Adds so many to what is recorded of each; answers where the journal ends then. */
    public long add(Collection<UUID> children, int each) {
        database.jdbc()
                .sql(CONTACTS)
                .param("type", EventNames.nameOf(ContactReceived.class))
                .param("revision", EventNames.revisionOf(ContactReceived.class))
                .param("by", Json.PLAIN.writeValueAsString(BY.metadata(null)))
                .param("children", children.stream().map(UUID::toString).toArray(String[]::new))
                .param("each", each)
                .update();
        return database.jdbc()
                .sql("select max(global_index) from journal.event_entry")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
