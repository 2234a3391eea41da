package org.goldenthread.command.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.person.LinkSiblings;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that was settled is known by its events, even where its answer was lost. */
@RunningCommandService
class RepeatedRequestIT {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Autowired CommandDispatcher acts;
    @Autowired JdbcClient jdbc;
    @Autowired IdempotencyStore answers;

    @Test
    void is_answered_from_the_journal_when_the_first_answer_is_lost() {
        ChildId child = new ChildId(UUID.randomUUID());
        IdempotencyKey key = key();
        Outcome first = settle(registration(child), key);
        loseAnswer(key);

        Outcome again = settle(registration(child), key);

        assertThat(first.settled()).hasSize(1);
        assertThat(again).isEqualTo(first);
        assertThat(new RecordedEvents(jdbc).of(child.toString())).isEqualTo(1);
        assertThat(answers(key)).isEqualTo(1);
    }

    @Test
    void is_answered_with_the_events_of_every_child_it_settled() {
        ChildId one = new ChildId(UUID.randomUUID());
        ChildId other = new ChildId(UUID.randomUUID());
        settle(registration(one), null);
        settle(registration(other), null);
        IdempotencyKey key = key();
        Outcome first = settle(new LinkSiblings(one, other, DAY), key);
        loseAnswer(key);

        assertThat(first.settled()).hasSize(2);
        assertThat(settle(new LinkSiblings(one, other, DAY), key)).isEqualTo(first);
        assertThat(new RecordedEvents(jdbc).of(one.toString())).isEqualTo(2);
    }

    /** An earlier release marked its events by how the request was written, and kept that. */
    @Test
    void is_known_again_where_an_earlier_release_settled_it() {
        ChildId child = new ChildId(UUID.randomUUID());
        IdempotencyKey earlier =
                new IdempotencyKey("sub", UUID.randomUUID().toString(), "55aa", "55aa");
        Outcome first = settle(registration(child), earlier);
        IdempotencyKey now = new IdempotencyKey("sub", earlier.key(), "66cc", "55aa");
        assertThat(answers.find(now)).map(IdempotencyStore.FirstAnswer::sameBody).contains(true);
        loseAnswer(earlier);

        assertThat(settle(registration(child), now)).isEqualTo(first);
        assertThat(new RecordedEvents(jdbc).of(child.toString())).isEqualTo(1);
    }

    @Test
    void is_another_request_with_another_body_and_none_without_a_key() {
        IdempotencyKey key = key();
        IdempotencyKey otherBody = new IdempotencyKey(key.caller(), key.key(), "11ee", "11ee");

        assertThat(otherBody.correlation()).isNotEqualTo(key.correlation());
        assertThat(new IdempotencyKey(key.caller(), key.key(), "00ff", "22dd").correlation())
                .isEqualTo(key.correlation());

        ChildId child = new ChildId(UUID.randomUUID());
        settle(registration(child), null);
        assertThat(settle(registration(child), null).refusal())
                .isNotNull()
                .extracting(Refusal::code)
                .isEqualTo("already-known");
    }

    private void loseAnswer(IdempotencyKey key) {
        JdbcClient.create(Postgres.as("golden_owner", RunningCommandService.OnPostgres.URL))
                .sql("delete from journal.idempotency where key = ?")
                .param(key.key())
                .update();
    }

    private long answers(IdempotencyKey key) {
        return jdbc.sql("select count(*) from journal.idempotency where key = ?")
                .param(key.key())
                .query(Long.class)
                .single();
    }

    private static IdempotencyKey key() {
        return new IdempotencyKey("sub", UUID.randomUUID().toString(), "00ff", "44bb");
    }

    private Outcome settle(Command act, @Nullable IdempotencyKey key) {
        String correlation = key == null ? "one" : key.correlation();
        return acts.settle(
                act,
                new Provenance(
                        "sub",
                        "manager",
                        "council",
                        "test",
                        correlation,
                        Provenance.Grade.RECORDED),
                null,
                null,
                key);
    }

    private static RegisterChild registration(ChildId child) {
        return new RegisterChild(
                child,
                DAY,
                Sex.FEMALE,
                null,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
