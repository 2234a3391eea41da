package org.goldenthread.bench.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.bench.authority.ToldEvent;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.bench.scratch.ClearVault;
import org.goldenthread.command.streams.ChildPathway;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.json.EventJson;

/** Writes events as rows of the journal; content is as it is stored, with nothing sealed. */
final class RowForm {

    /** The columns in the order in which their fields stand; the position comes last. */
    static final String COLUMNS =
            "event_identifier, aggregate_identifier, sequence_number, type, payload_type,"
                    + " payload_revision, payload, meta_data, time_stamp, known_at, global_index";

    /** The kind of a stream that no child owns, as the command service names it. */
    private static final String PLAIN = "plain";

    private static final int FIELDS = 11;
    private static final long SECONDS_TO_2000 =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int MICROS = 1_000_000;

    private final EventJson json = new EventJson(new ClearVault());
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final DataOutputStream out = new DataOutputStream(bytes);

    JournalRow of(ToldEvent happened) {
        bytes.reset();
        try {
            out.writeShort(FIELDS);
            uuid(happened.id().value());
            text(happened.stream().toString());
            number(happened.sequence());
            text(
                    switch (happened.kind()) {
                        case CHILD -> ChildPathway.KIND;
                        case ADULT -> PLAIN;
                    });
            text(EventNames.nameOf(happened.event().getClass()));
            text(String.valueOf(EventNames.revisionOf(happened.event().getClass())));
            bytes(json.write(happened.event()));
            bytes(metadata(happened));
            text(happened.knownAt().toString());
            number((happened.knownAt().getEpochSecond() - SECONDS_TO_2000) * MICROS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JournalRow(happened.knownAt(), bytes.toByteArray());
    }

    private static byte[] metadata(ToldEvent happened) {
        DemoStaff by = happened.by();
        Map<String, String> all =
                new TreeMap<>(
                        new Provenance(
                                        by.subject(),
                                        by.role().word(),
                                        by.agency(),
                                        "benchmark",
                                        happened.id().toString(),
                                        Provenance.Grade.RECORDED)
                                .metadata(happened.knownAt()));
        return Json.PLAIN.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    private void uuid(UUID id) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void number(long number) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(number);
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] field) throws IOException {
        out.writeInt(field.length);
        out.write(field);
    }
}
