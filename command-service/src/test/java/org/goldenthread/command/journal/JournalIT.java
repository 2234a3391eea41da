package org.goldenthread.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.command.testing.AtOnce.together;
import static org.goldenthread.command.testing.ChildRequests.fresh;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.platform.journal.GroupCommit;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningCommandService
class JournalIT {

    private static final Provenance US =
            new Provenance("sub", "data-team", "council", "test", "one", Provenance.Grade.RECORDED);

    @Autowired CommandDispatcher acts;
    @Autowired JdbcClient jdbc;
    @Autowired EventStorageEngine engine;
    @Autowired EventStore store;
    @Autowired TransactionManager transactions;

    @Test
    void stands_on_postgresql_and_writes_together_what_waits() {
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(transactions).isInstanceOf(GroupCommit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.event_entry set type = 'other'",
                "delete from journal.event_entry",
                "truncate journal.event_entry"
            })
    void refuses_every_change_of_what_was_written_to_the_services_own_role(String change) {
        register(ChildId.of(fresh()), null);

        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.event_entry set type = 'other'",
                "delete from journal.event_entry",
                "truncate journal.event_entry"
            })
    void refuses_every_change_even_to_the_owner_of_the_table(String change) {
        register(ChildId.of(fresh()), null);
        JdbcClient owner =
                JdbcClient.create(
                        Postgres.as("golden_owner", RunningCommandService.OnPostgres.URL));

        assertThatThrownBy(() -> owner.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void numbers_what_many_write_at_once_without_gaps_and_never_goes_back_in_knowledge_time()
            throws Exception {
        long before = newest();

        together(40, () -> register(ChildId.of(fresh()), null));

        List<@Nullable Long> positions =
                jdbc.sql(
                                "select global_index from journal.event_entry where global_index > ? order by 1")
                        .param(before)
                        .query(Long.class)
                        .list();
        assertThat(positions).hasSize(40).endsWith(before + 40).startsWith(before + 1);
        assertThat(
                        jdbc.sql("select known_at from journal.event_entry order by global_index")
                                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                                .list())
                .isSorted();
    }

    @Test
    void refuses_a_backfill_that_claims_to_be_older_than_the_newest_fact() {
        register(ChildId.of(fresh()), null);

        Outcome outcome = register(ChildId.of(fresh()), Instant.parse("2020-01-01T00:00:00Z"));

        assertThat(outcome.settled()).isEmpty();
        assertThat(outcome.refusal())
                .isNotNull()
                .extracting(no -> no.code())
                .isEqualTo("known-too-early");
    }

    @Test
    void holds_no_personal_content_in_clear() {
        register(ChildId.of(fresh()), null);

        List<String> stored =
                jdbc.sql("select payload, meta_data from journal.event_entry")
                        .query((row, _) ->
                                new String(row.getBytes(1), StandardCharsets.UTF_8)
                                        + new String(row.getBytes(2), StandardCharsets.UTF_8))
                        .list();

        assertThat(stored)
                .isNotEmpty()
                .noneMatch(row -> row.contains("Plantedname") || row.contains("2019-02-03"));
    }

    private Outcome register(ChildId child, @Nullable Instant knownAt) {
        RegisterChild act =
                new RegisterChild(
                        child,
                        LocalDate.of(2019, 3, 1),
                        Sex.FEMALE,
                        new PersonName("Ottilie", "Plantedname"),
                        LocalDate.of(2019, 2, 3),
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
        return acts.settle(act, US, knownAt, null, null);
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(global_index), 0) from journal.event_entry")
                .query(Long.class)
                .single();
    }
}
