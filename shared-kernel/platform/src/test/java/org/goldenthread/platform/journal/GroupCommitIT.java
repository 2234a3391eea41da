package org.goldenthread.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.platform.journal.ScratchJournal.adds;
import static org.goldenthread.platform.journal.ScratchJournal.tells;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.journal.JournalTransaction.Written;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/** Several acts in one transaction: what becomes of one is never the fate of another. */
class GroupCommitIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ScratchJournal journal = new ScratchJournal();
    private final JournalTransaction transaction =
            journal.transaction(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void all_of_a_group_stand_one_after_the_other_and_are_durable_at_one_moment() {
        write(adds("a", "ann", 0, 1), adds("b", "ben", 0), adds("c", "ann", 2));

        assertThat(journal.rows())
                .extracting(
                        ScratchJournal.Row::position,
                        ScratchJournal.Row::unitOfWork,
                        ScratchJournal.Row::sequence)
                .containsExactly(
                        tuple(1L, "a", 0L),
                        tuple(2L, "a", 1L),
                        tuple(3L, "b", 0L),
                        tuple(4L, "c", 2L));
        assertThat(
                        journal.owner()
                                .sql("select count(distinct xmin::text) from journal.event_entry")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void two_that_take_the_same_place_are_one_let_in_and_one_to_be_decided_again() {
        List<Written> written =
                write(adds("first", "ann", 0), adds("second", "ann", 0), adds("other", "ben", 0));

        assertThat(written.get(0).refusal()).isNull();
        assertThat(written.get(1).refusal()).isInstanceOf(ConcurrencyException.class);
        assertThat(written.get(2).refusal()).isNull();
        assertThat(units()).containsExactly("first", "other");
    }

    @Test
    void one_that_read_a_stream_which_another_of_its_group_adds_to_is_decided_again() {
        PendingAppend reader = adds("reader", "ben", 0);
        reader.add(List.of(), Map.of("ann", -1L));

        List<Written> written = write(adds("writer", "ann", 0), reader);

        assertThat(written.get(1).refusal()).isInstanceOf(ConcurrencyException.class);
        assertThat(units()).containsExactly("writer");
    }

    @Test
    void one_that_comes_before_the_other_adds_to_what_it_read_is_let_in() {
        PendingAppend reader = adds("reader", "ben", 0);
        reader.add(List.of(), Map.of("ann", -1L));

        write(reader, adds("writer", "ann", 0));

        assertThat(units()).containsExactly("reader", "writer");
    }

    @Test
    void a_place_behind_the_end_of_a_stream_is_no_place() {
        assertThat(write(adds("gap", "ann", 1)).getFirst().refusal())
                .isInstanceOf(ConcurrencyException.class);
        assertThat(journal.rows()).isEmpty();
    }

    @Test
    void what_claims_to_have_been_known_earlier_is_refused_alone() {
        Instant before = NOON.minusSeconds(60);

        List<Written> written =
                write(
                        adds("now", "ann", 0),
                        tells("earlier", "ben", 0, before),
                        adds("too", "cy", 0));

        assertThat(written.get(1).refusal()).isInstanceOf(KnownTooEarly.class);
        assertThat(units()).containsExactly("now", "too");
        assertThat(journal.rows())
                .extracting(ScratchJournal.Row::knownAt)
                .containsOnly(OffsetDateTime.ofInstant(NOON, ZoneOffset.UTC));
    }

    @Test
    void what_is_written_beside_comes_with_the_events_and_goes_with_them() throws Exception {
        PendingAppend keyed = adds("keyed", "ann", 0);
        keyed.addBeside(() -> remember("key"));
        PendingAppend again = adds("again", "ben", 0);
        again.addBeside(() -> remember("key"));
        PendingAppend other = adds("other", "cy", 0);
        other.addBeside(() -> remember("another"));

        try (JournalWriter writer = new JournalWriter(transaction, 100)) {
            writer.writeTogether(List.of(keyed, again, other));
        }

        assertThatCode(keyed::await).doesNotThrowAnyException();
        assertThatThrownBy(again::await).isInstanceOf(DuplicateKeyException.class);
        assertThatCode(other::await).doesNotThrowAnyException();
        assertThat(units()).containsExactly("keyed", "other");
        assertThat(
                        journal.jdbc()
                                .sql("select key from journal.idempotency order by key")
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactly("another", "key");
    }

    @Test
    void where_an_event_stands_is_known_once_it_is_durable_and_not_before() {
        PendingAppend first = adds("a", "ann", 0);
        PendingAppend second = adds("b", "ben", 0);
        PendingAppend late = adds("c", "ann", 0);

        write(first, second, late);

        assertThat(journal.recent().of(idOf(first))).hasValue(1L);
        assertThat(journal.recent().of(idOf(second))).hasValue(2L);
        assertThat(journal.recent().of(idOf(late))).isEmpty();
    }

    /** The trigger fires when the transaction is committed: nobody can know what was done. */
    @Test
    void a_commit_that_fails_is_told_to_all_and_tried_for_none() throws Exception {
        journal.owner()
                .sql(
                        """
                        create function journal.no() returns trigger language plpgsql as
                        $$ begin raise exception 'no'; end $$
                        """)
                .update();
        journal.owner()
                .sql(
                        "create constraint trigger no after insert on journal.event_entry deferrable initially deferred"
                                + " for each row when (new.aggregate_identifier = 'ben') execute function journal.no()")
                .update();
        PendingAppend ann = adds("a", "ann", 0);
        PendingAppend ben = adds("b", "ben", 0);

        try (JournalWriter writer = new JournalWriter(transaction, 100)) {
            writer.writeTogether(List.of(ann, ben));
        }

        assertThatThrownBy(ann::await).hasStackTraceContaining("no");
        assertThatThrownBy(ben::await).hasStackTraceContaining("no");
        assertThat(journal.rows()).isEmpty();
    }

    @Test
    void a_writer_that_stops_refuses_what_comes_too_late() throws Exception {
        JournalWriter writer = new JournalWriter(transaction, 100);
        writer.write(adds("in-time", "ann", 0));
        writer.close();

        assertThatThrownBy(() -> writer.write(adds("late", "ben", 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(units()).containsExactly("in-time");
    }

    private List<Written> write(PendingAppend... group) {
        return transaction.write(List.of(group));
    }

    private static EventId idOf(PendingAppend pending) {
        return EventId.of(pending.events().getFirst().message().getIdentifier());
    }

    private List<String> units() {
        return journal.rows().stream().map(ScratchJournal.Row::unitOfWork).toList();
    }

    private void remember(String key) throws DataAccessException {
        journal.jdbc()
                .sql(
                        "insert into journal.idempotency (caller, key, body_digest, settled) values ('us', ?, '', '[]')")
                .param(key)
                .update();
    }
}
