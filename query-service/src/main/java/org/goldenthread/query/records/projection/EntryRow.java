package org.goldenthread.query.records.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the journal as the history shows it: never its content.
 *
 * @param revision 0 while this version cannot read the event
 * @param knownAt when it was known; the table keeps the running maximum along the journal
 * @param appendedAt when the journal took it
 * @param supersedes the event that it corrects, if it is a correction
 * @param grade recorded, or imported from a return
 * @param reason why it corrects, if it does
 * @param sentBy who told it of the recorder in a backfill
 */
public record EntryRow(
        long position,
        UUID eventId,
        UUID stream,
        long sequence,
        String type,
        int revision,
        @Nullable LocalDate effectiveOn,
        Instant knownAt,
        Instant appendedAt,
        @Nullable String who,
        @Nullable String role,
        @Nullable String agency,
        @Nullable String source,
        @Nullable String correlation,
        @Nullable UUID supersedes,
        String grade,
        @Nullable String reason,
        @Nullable String sentBy) {

    /** Adds entries given as JSON; one that was not understood before is completed. */
    public static final String INSERT =
            """
                insert into records.entry
                select fresh.position, event_id, stream, sequence, type, revision, effective_on,
                       greatest(max(known_at) over (order by fresh.position),
                                (select max(known_at) from records.entry)),
                       appended_at, who, role, agency, source, correlation, supersedes, grade, reason, sent_by
                from   jsonb_populate_recordset(null::records.entry, ?::jsonb) as fresh
                on conflict (position) do update
            set    type = excluded.type, revision = excluded.revision,
                   effective_on = excluded.effective_on, supersedes = excluded.supersedes,
                   reason = excluded.reason
            where  entry.revision = 0
            """;
}
