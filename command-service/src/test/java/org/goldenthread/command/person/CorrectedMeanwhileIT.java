package org.goldenthread.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance decides about a merged child while another one corrects the retired record. */
@RunningCommandService
class CorrectedMeanwhileIT {

    private static final String ONE_WRITER = "select pg_advisory_xact_lock(" + 0x676f6c64L + ")";
    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private static final String CHILD =
            """
            {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03"}
            """;
    private static final String CARE =
            """
            {"childId": "%s", "enteredOn": "2024-05-01", "legalStatus": "C2", "need": "N1", "placement": "U6",
             "provider": "PR1", "urn": "SC999999", "homePostcode": "ZZ1 1ZZ", "placementPostcode": "ZZ2 2ZZ",
             "previousPermanence": "Z1"}
            """;
    private static final String CARE_EXIT =
            """
            {"childId": "%s", "leftOn": "2024-07-01", "reason": "E4A"}
            """;
    private static final String MERGE =
            """
            {"survivor": "%s", "retired": "%s", "reason": "registered-twice"}
            """;

    @Autowired MockMvcTester service;
    @Autowired EventStore journal;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void an_exit_is_refused_whose_entry_was_taken_back_in_the_retired_stream_meanwhile()
            throws Exception {
        String ann = registered();
        String anna = registered();
        assertThat(told("record-care-entry", CARE.formatted(anna)).status()).isEqualTo(201);
        merge(anna, ann);

        Answered exit = whileAnotherTakesBack(anna, CARE_EXIT.formatted(ann));

        assertThat(exit.status()).as(exit.body().toString()).isEqualTo(409);
        assertThat(journal.readEvents(ann).asStream().map(DomainEventMessage::getPayloadType))
                .extracting(Class::getSimpleName)
                .doesNotContain("CareExitRecorded");
    }

    /** The exit is decided and waits to be let in while the journal's one writer is the other. */
    private Answered whileAnotherTakesBack(String anna, String exit) throws Exception {
        try (var here = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answered> answer =
                    new TransactionTemplate(transactions)
                            .execute(_ -> {
                                jdbc.sql(ONE_WRITER).query((_, _) -> "").single();
                                var waiting = here.submit(() -> told("record-care-exit", exit));
                                Awaitility.await()
                                        .until(() ->
                                                jdbc.sql(WAITING).query(Long.class).single() > 0);
                                takeBack(anna);
                                return waiting;
                            });
            return answer.get();
        }
    }

    /** As another instance does it: everything but the registration and the merge is voided. */
    private void takeBack(String anna) {
        List<? extends DomainEventMessage<?>> stream = journal.readEvents(anna).asStream().toList();
        long next = stream.getLast().getSequenceNumber() + 1;
        for (DomainEventMessage<?> event : stream) {
            if (event.getPayloadType().getPackageName().endsWith("lookedafter")) {
                journal.publish(
                        new GenericDomainEventMessage<>(
                                event.getType(),
                                anna,
                                next++,
                                new FactVoided(
                                        EventId.of(event.getIdentifier()),
                                        CorrectionReason.NEVER_HAPPENED),
                                event.getMetaData().withoutKeys(Set.of(Provenance.KNOWN_AT))));
            }
        }
    }

    private String registered() throws Exception {
        String child = UUID.randomUUID().toString();
        assertThat(told("register-child", CHILD.formatted(child)).status()).isEqualTo(201);
        return child;
    }

    private void merge(String retired, String survivor) throws Exception {
        String both = MERGE.formatted(survivor, retired);
        assertThat(ask("wren", "merge-persons", both).status()).isEqualTo(201);
        assertThat(ask("boss", "merge-persons", both).status()).isEqualTo(201);
    }

    private Answered told(String act, String body) {
        return ask("boss", act, body);
    }

    private Answered ask(String who, String act, String body) {
        return new Http(service).ask(who, Role.MANAGER, act, body);
    }
}
