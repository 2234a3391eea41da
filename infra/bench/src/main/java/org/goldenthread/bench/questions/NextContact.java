package org.goldenthread.bench.questions;

import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.journal.Provenance;

/** One more contact about a child, written straight into the journal in its stored form. */
record NextContact(ScratchDatabase database, String child) {

    private static final Provenance BY =
            new Provenance(
                    "benchmark",
                    "manager",
                    "council",
                    "benchmark",
                    "benchmark",
                    Provenance.Grade.RECORDED);

    private static final String CONTACT =
            """
            insert into journal.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            select max(global_index) + 1, gen_random_uuid(), :child,
                   max(sequence_number) filter (where aggregate_identifier = :child) + 1, 'child', :type, :revision,
                   convert_to(json_build_object('contact', gen_random_uuid(), 'receivedOn',
                     date '2025-01-01', 'source', '1A')::text, 'UTF8'),
                   convert_to((:by::jsonb || jsonb_build_object('knownAt',
                     to_char(max(known_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text, 'UTF8'),
                   to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), max(known_at)
            from   journal.event_entry
            returning global_index
            """;

    /** Writes it; answers its position. */
    long write() {
        return database.jdbc()
                .sql(CONTACT)
                .param("child", child)
                .param("type", EventNames.nameOf(ContactReceived.class))
                .param("revision", EventNames.revisionOf(ContactReceived.class))
                .param("by", Json.PLAIN.writeValueAsString(BY.metadata(null)))
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
