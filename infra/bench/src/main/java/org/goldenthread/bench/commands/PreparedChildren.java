package org.goldenthread.bench.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.journal.Provenance;

/**
 * Children with a history of a given length: registered by the service, then told of by contacts
 * that are written straight into the journal in their stored form.
 */
public final class PreparedChildren {

    private static final int AT_ONE_TIME = 500;
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
            select head.position + row_number() over (order by child, number), gen_random_uuid(), child, number, 'child', ?, ?,
                   convert_to(json_build_object('contact', gen_random_uuid(), 'receivedOn',
                     date '2019-01-01' + (number % 1500)::int, 'source', '1A')::text, 'UTF8'),
                   convert_to((?::jsonb || jsonb_build_object('knownAt',
                     to_char(head.known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text, 'UTF8'),
                   to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), head.known_at
            from   unnest(?::text[]) as each (child), generate_series(1, ?) as number,
                   (select max(global_index) as position, max(known_at) as known_at from journal.event_entry) as head
            """;

    private final ScratchDatabase database;
    private final KeptConnection connection;
    private long made;

    /** Registers by this connection, and writes the rest into this database. */
    public PreparedChildren(ScratchDatabase database, KeptConnection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** How many events were written for all of them. */
    long events() {
        return made;
    }

    /** So many children of whom so many events are recorded. */
    public List<UUID> make(int children, int events) throws IOException {
        List<UUID> ids = IntStream.range(0, children).mapToObj(_ -> UUID.randomUUID()).toList();
        for (int from = 0; from < children; from += AT_ONE_TIME) {
            register(ids.subList(from, Math.min(children, from + AT_ONE_TIME)));
        }
        database.jdbc()
                .sql(CONTACTS)
                .param(EventNames.nameOf(ContactReceived.class))
                .param(EventNames.revisionOf(ContactReceived.class))
                .param(Json.PLAIN.writeValueAsString(BY.metadata(null)))
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .param(events - 1)
                .update();
        made += (long) children * events;
        database.jdbc().sql("vacuum analyze journal.event_entry").update();
        return new ArrayList<>(ids);
    }

    private void register(List<UUID> children) throws IOException {
        String batch =
                children.stream()
                        .map(child ->
                                """
                                {"name":"register-child","command":{"childId":"%s","registeredOn":"2018-06-01",
                                 "sex":"F","bornOn":"2018-05-04"}}
                                """
                                        .formatted(child))
                        .collect(Collectors.joining(",", "[", "]"));
        KeptConnection.Answer answer = connection.post("/api/commands", batch);
        if (answer.status() != 200 || answer.body().contains("\"problem\":{")) {
            throw new IOException("the children could not be registered: " + answer);
        }
    }
}
