package org.goldenthread.query.records;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.goldenthread.platform.journal.JournalProperties;
import org.goldenthread.platform.journal.WakingSource;
import org.goldenthread.platform.problems.Outage;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.ColumnSeal;
import org.goldenthread.platform.vault.VaultKey;
import org.goldenthread.query.records.writing.CopyForms;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.goldenthread.query.records.writing.RowJson;
import org.goldenthread.query.records.writing.SessionKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/**
 * The processor that follows the journal, wired by hand: on this version of Spring Boot Axon's own
 * configuration would silently keep tokens and dead letters in memory.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RecordsProperties.class)
class RecordsConfiguration {

    /** A service that starts answers first; what an upgrade lets it read has waited for that. */
    private static final Duration BEFORE_FIRST_RETRY = Duration.ofSeconds(10);

    @Bean
    Blinding blindingOfClues(VaultKey key) {
        return new Blinding(key, "clues");
    }

    @Bean
    ColumnSeal sealOfAges(VaultKey key) {
        return new ColumnSeal(key, "ages");
    }

    @Bean
    static SessionKey sessionKey(ObjectProvider<ColumnSeal> sealOfAges) {
        return new SessionKey(sealOfAges);
    }

    @Bean
    RowJson spelling(Blinding blindingOfClues, ColumnSeal sealOfAges) {
        return new RowJson(blindingOfClues, sealOfAges);
    }

    @Bean
    CopyForms copyForms(Blinding blindingOfClues, ColumnSeal sealOfAges) {
        return new CopyForms(blindingOfClues, sealOfAges);
    }

    @Bean
    RecordsTables recordsTables(JdbcClient jdbc, RowJson spelling) {
        return new RecordsTables(jdbc, spelling);
    }

    @Bean
    ReferenceTables referenceTables(JdbcClient jdbc) {
        return new ReferenceTables(jdbc);
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections, Serializer serializer, RecordsProperties properties) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder().setTokenTable("records.token").build())
                .claimTimeout(properties.claim())
                .build();
    }

    @Bean
    SequencedDeadLetterQueue<EventMessage<?>> deadLetters(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events,
            RecordsProperties properties) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(RecordsProjector.NAME)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(DeadLetterSchema.builder().deadLetterTable("records.dead_letter").build())
                .genericSerializer(serializer)
                .eventSerializer(events)
                .maxSequences(properties.putAside())
                .maxSequenceSize(properties.putAside())
                .build();
    }

    @Bean
    ConfigurerModule followTheJournal(
            RecordsProjector projector,
            SequencedDeadLetterQueue<EventMessage<?>> deadLetters,
            RecordsProperties properties,
            JournalProperties reading) {
        return configurer ->
                configurer
                        .eventProcessing()
                        .registerPooledStreamingEventProcessor(
                                RecordsProjector.NAME,
                                configuration -> source(configuration.eventStore(), reading),
                                (_, builder) ->
                                        builder.initialSegmentCount(1)
                                                .batchSize(properties.batch())
                                                .tokenClaimInterval(
                                                        properties.lookForClaim().toMillis())
                                                .claimExtensionThreshold(
                                                        properties.extendClaim().toMillis()))
                        .registerSequencingPolicy(
                                RecordsProjector.NAME, _ -> SequentialPerAggregatePolicy.instance())
                        .registerDeadLetterQueue(RecordsProjector.NAME, _ -> deadLetters)
                        .registerDeadLetterPolicy(
                                RecordsProjector.NAME, _ -> RecordsConfiguration::putAside)
                        .registerHandlerInterceptor(RecordsProjector.NAME, _ -> projector);
    }

    @Bean
    SchedulingConfigurer retryAfterUpgrades(UpgradeRetry retry, RecordsProperties properties) {
        return tasks ->
                tasks.addFixedDelayTask(
                        new FixedDelayTask(retry::retry, properties.retry(), BEFORE_FIRST_RETRY));
    }

    /** What fails for an outage is not put aside: the batch is tried again until that is over. */
    private static EnqueueDecision<EventMessage<?>> putAside(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Outage.isBehind(cause)) {
            throw new TransientDataAccessResourceException(
                    "event %s waits for the end of an outage"
                            .formatted(letter.message().getIdentifier()),
                    cause);
        }
        return UpgradeRetry.isUnreadable(cause)
                ? Decisions.<EventMessage<?>>enqueue(cause, UpgradeRetry::sayUnreadable)
                : Decisions.enqueue(cause);
    }

    /** Axon Server wakes its readers itself; the store on PostgreSQL has to be watched. */
    private static StreamableMessageSource<TrackedEventMessage<?>> source(
            EventStore journal, JournalProperties reading) {
        return journal instanceof EmbeddedEventStore ? new WakingSource(journal, reading) : journal;
    }
}
