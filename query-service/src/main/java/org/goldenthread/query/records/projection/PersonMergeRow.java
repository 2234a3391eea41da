package org.goldenthread.query.records.projection;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.person.PersonMerge;
import org.jspecify.annotations.Nullable;

/**
 * That an adult was held to be another, the survivor, and the journal positions at which it was
 * known so: a pure function of the retired adult's stream.
 *
 * @param rowKey the event that first said so
 */
public record PersonMergeRow(
        PersonId retired,
        EventId rowKey,
        List<EventId> eventIds,
        PersonId survivor,
        MergeStage stage,
        @Nullable MergeReason reason,
        KnownSpan known) {

    /** Takes the rows of one adult away. */
    public static final String DELETE = "delete from records.person_merge where retired = ?";

    /** Adds rows given as JSON. */
    public static final String INSERT =
            """
            insert into records.person_merge (retired, row_key, event_ids, survivor, stage, reason, known)
            select retired, row_key, event_ids, survivor, stage, reason, known
            from   jsonb_populate_recordset(null::records.person_merge, ?::jsonb)
            """;

    /** One event of an adult's stream, its place in the journal and its id. */
    public record Heard(long position, EventId id, PersonEvent event) {}

    /** Every row that was ever known of this adult. */
    public static List<PersonMergeRow> project(PersonId adult, List<Heard> stream) {
        List<PersonMergeRow> rows = new ArrayList<>();
        List<PersonEvent> events = stream.stream().map(Heard::event).toList();
        for (int at = 0; at < stream.size(); at++) {
            List<PersonMerge> before = PersonMerge.of(events.subList(0, at));
            for (PersonMerge merge : PersonMerge.of(events.subList(0, at + 1))) {
                if (!before.contains(merge)) {
                    rows.add(row(adult, merge, stream, at));
                }
            }
        }
        return rows;
    }

    /** A merge changes only by what is told of it: it is known so until the next that is. */
    private static PersonMergeRow row(
            PersonId adult, PersonMerge merge, List<Heard> stream, int at) {
        List<PersonEvent> events = stream.stream().map(Heard::event).toList();
        int next = at + 1;
        while (next < stream.size()
                && PersonMerge.of(events.subList(0, next + 1)).contains(merge)) {
            next++;
        }
        return new PersonMergeRow(
                adult,
                stream.get(merge.told().getFirst()).id(),
                merge.told().stream().map(told -> stream.get(told).id()).toList(),
                merge.survivor(),
                merge.stage(),
                merge.reason(),
                new KnownSpan(
                        stream.get(at).position(),
                        next == stream.size() ? null : (Long) stream.get(next).position()));
    }
}
