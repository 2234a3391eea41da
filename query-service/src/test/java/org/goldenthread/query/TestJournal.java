package org.goldenthread.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.json.EventJson;
import org.goldenthread.platform.testing.OpenVault;
import org.goldenthread.platform.testing.Postgres;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes the journal as the command service would, one event at a time. */
@TestConfiguration
public class TestJournal {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final Provenance SOMEBODY =
            new Provenance(
                    "somebody",
                    "social-worker",
                    "medway",
                    "test",
                    "test",
                    Provenance.Grade.RECORDED);

    private final JdbcClient jdbc =
            JdbcClient.create(Postgres.as("golden_command", RunningQueryService.OnPostgres.URL));
    private final EventJson json = new EventJson(new OpenVault());
    private long position;

    private final FailingVault vault = new FailingVault();

    TestJournal() {
        RunningQueryService.OnPostgres.COMMANDS.writeTo(this);
    }

    /** Sealed content is open in these tests, unless they make it fail. */
    @Bean
    FailingVault vault() {
        return vault;
    }

    /** An event of the journal and where it stands. */
    public record Kept(EventId id, long position) {}

    /** Appends an event. */
    public Kept keep(ChildId child, PathwayEvent event) {
        return keep(
                child,
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends an event that was told so. */
    public Kept keep(Provenance by, ChildId child, PathwayEvent event) {
        return keep(
                by,
                child,
                UUID.randomUUID(),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends an event about what figures are computed with. */
    public Kept keep(ReferenceEvent event) {
        return keep(
                new ChildId(event.stream()),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends what was said of a backfill. */
    public Kept keep(Provenance by, BackfillEvent event) {
        return keep(
                by,
                new ChildId(BackfillEvent.STREAM),
                UUID.randomUUID(),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends what was told of the past, as it was known at this instant. */
    public Kept keepOf(Instant knownAt, Provenance by, ChildId child, PathwayEvent event) {
        return keep(
                knownAt,
                Instant.now(),
                by,
                child,
                UUID.randomUUID(),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends an event about an adult. */
    public Kept keep(PersonId adult, PersonEvent event) {
        return keep(
                new ChildId(adult.value()),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends an event under this id. */
    public Kept keep(ChildId child, EventId id, PathwayEvent event) {
        return keep(
                child,
                id.value(),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                json.write(event));
    }

    /** Appends an event of any name, known or not. */
    public Kept keep(ChildId child, String type, int revision, byte[] payload) {
        return keep(child, UUID.randomUUID(), type, revision, payload);
    }

    /** A release begins that can read what none could: the event turns out to be this one. */
    public void learn(Kept kept, JournalEvent event) {
        JdbcClient owner =
                JdbcClient.create(Postgres.as("golden_owner", RunningQueryService.OnPostgres.URL));
        JdbcClient query =
                JdbcClient.create(Postgres.as("golden_query", RunningQueryService.OnPostgres.URL));
        owner.sql("alter table journal.event_entry disable trigger append_only_rows").update();
        owner.sql(
                        "update journal.event_entry set payload_type = ?, payload_revision = ?, payload = ? where global_index = ?")
                .params(
                        EventNames.nameOf(event.getClass()),
                        Integer.toString(EventNames.revisionOf(event.getClass())),
                        json.write(event),
                        kept.position())
                .update();
        owner.sql("alter table journal.event_entry enable trigger append_only_rows").update();
        query.sql(
                        "update records.dead_letter set payloadtype = ?, payloadrevision = ?, payload = ? where eventidentifier = ?")
                .params(
                        EventNames.nameOf(event.getClass()),
                        Integer.toString(EventNames.revisionOf(event.getClass())),
                        json.write(event),
                        kept.id().toString())
                .update();
    }

    private Kept keep(ChildId child, UUID id, String type, int revision, byte[] payload) {
        return keep(SOMEBODY, child, id, type, revision, payload);
    }

    private Kept keep(
            Provenance by, ChildId child, UUID id, String type, int revision, byte[] payload) {
        Instant now = Instant.now();
        return keep(now, now, by, child, id, type, revision, payload);
    }

    private synchronized Kept keep(
            Instant knownAt,
            Instant appendedAt,
            Provenance by,
            ChildId child,
            UUID id,
            String type,
            int revision,
            byte[] payload) {
        Map<String, String> data = by.metadata(knownAt);
        position++;
        jdbc.sql(
                        """
                        insert into journal.event_entry (global_index, event_identifier, aggregate_identifier,
                          sequence_number, type, payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
                        values (?, ?, ?, (select count(*) from journal.event_entry where aggregate_identifier = ?),
                          'ChildPathway', ?, ?, ?, ?, ?, ?)
                        """)
                .param(position)
                .param(id)
                .param(child.toString())
                .param(child.toString())
                .param(type)
                .param(Integer.toString(revision))
                .param(payload)
                .param(PLAIN.writeValueAsString(data).getBytes(StandardCharsets.UTF_8))
                .param(appendedAt.toString())
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .update();
        return new Kept(new EventId(id), position);
    }
}
