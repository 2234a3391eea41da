package org.goldenthread.command.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.AtOnce.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The same acts with Axon Server holding the journal and carrying the messages. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+",
        disabledReason = "set AXON_SERVER=host:port to test against a running Axon Server")
@RunningCommandService
@ActiveProfiles("axon-server")
class AxonServerIT {

    private static final Provenance US =
            new Provenance("sub", "manager", "council", "test", "one", Provenance.Grade.RECORDED);

    @Autowired CommandDispatcher acts;
    @Autowired EventStore store;
    @Autowired JdbcClient jdbc;

    @Test
    void keeps_the_journal_in_axon_server_and_none_in_the_database() throws DataAccessException {
        ChildId child = new ChildId(UUID.randomUUID());

        Outcome outcome = register(child, null);

        assertThat(store).isInstanceOf(AxonServerEventStore.class);
        assertThat(outcome.settled()).hasSize(1);
        assertThat(stored(child)).hasSize(1);
        assertThat(
                        jdbc.sql("select count(*) from journal.event_entry")
                                .query((row, _) -> row.getLong(1))
                                .single())
                .isZero();
    }

    @Test
    void stores_words_sealed_content_and_the_moment_of_knowing() {
        ChildId child = new ChildId(UUID.randomUUID());
        Instant before = Instant.now();

        register(child, null);

        DomainEventMessage<?> event = stored(child).getFirst();
        assertThat(event.getPayload()).isInstanceOf(ChildRegistered.class);
        assertThat(((ChildRegistered) event.getPayload()).birthDate())
                .contains(LocalDate.of(2019, 2, 3));
        assertThat(Provenance.knownAt(event.getMetaData()).orElseThrow())
                .isBetween(before, Instant.now());
    }

    @Test
    void lets_many_workers_register_one_child_only_once() throws Exception {
        ChildId child = new ChildId(UUID.randomUUID());

        List<Outcome> outcomes = together(20, () -> register(child, null));

        assertThat(outcomes.stream().filter(outcome -> outcome.refusal() == null)).hasSize(1);
        assertThat(stored(child)).hasSize(1);
    }

    @Test
    void carries_a_refusal_back_in_words() {
        ChildId child = new ChildId(UUID.randomUUID());
        register(child, null);

        Outcome second = register(child, null);

        assertThat(second.refusal())
                .isNotNull()
                .extracting(no -> no.code())
                .isEqualTo("already-known");
    }

    private List<? extends DomainEventMessage<?>> stored(ChildId child) {
        return store.readEvents(child.toString()).asStream().toList();
    }

    private Outcome register(ChildId child, @Nullable IdempotencyKey key) {
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
        return acts.settle(act, US, null, null, key);
    }
}
