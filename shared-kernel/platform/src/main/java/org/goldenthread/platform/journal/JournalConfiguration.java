package org.goldenthread.platform.journal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.goldenthread.platform.json.EventJson;
import org.goldenthread.platform.json.JsonConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon, wired by hand: on this version of Spring Boot its own auto-configuration silently falls
 * back to memory, so every part that must be durable is a bean here.
 */
@AutoConfiguration(
        after = JsonConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration"
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@EnableConfigurationProperties(JournalProperties.class)
public class JournalConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Primary
    Serializer serializer(EventJson json, List<Jackson3SerializerCustomizer> customizers) {
        return new PathwaySerializer(readingItsOwnTokens(customizers), json);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(EventJson json, List<Jackson3SerializerCustomizer> customizers) {
        return new PathwaySerializer(readingItsOwnTokens(customizers), json);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventJson json) {
        return new PathwaySerializer(readingItsOwnTokens(List.of()), json);
    }

    /** Jackson 3 refuses to read back what it does not expect; Axon's tokens must be expected. */
    private static Jackson3Serializer.Builder readingItsOwnTokens(
            List<Jackson3SerializerCustomizer> customizers) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> {
                    mapper.polymorphicTypeValidator(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfSubType("org.axonframework.")
                                    .build());
                    customizers.forEach(customizer -> customizer.accept(mapper));
                });
    }

    @Bean
    @ConditionalOnMissingBean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    RecentStreams recentStreams(JournalProperties properties) {
        return new RecentStreams(properties.eventsRemembered(), properties.eventsRememberedFor());
    }

    /** What travels from a command to the events that it settles. */
    @Bean
    CorrelationDataProvider provenance() {
        return new SimpleCorrelationDataProvider(Provenance.KEYS.toArray(String[]::new));
    }

    /**
     * The journal on PostgreSQL; with the profile {@code axon-server} Axon Server holds it instead.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    static class OnPostgres {

        @Bean
        JournalTransaction journalTransaction(
                PlatformTransactionManager transactions,
                DataSource database,
                @Qualifier("eventSerializer") Serializer events,
                Clock clock,
                RecentPositions recent) {
            return new JournalTransaction(transactions, database, events, clock, recent);
        }

        @Bean
        RecentPositions recentPositions() {
            return new RecentPositions();
        }

        @Bean
        @Lazy
        JournalWriter journalWriter(JournalTransaction transaction, JournalProperties properties) {
            return new JournalWriter(transaction, properties.together());
        }

        /** What is read is one statement each, which needs no transaction of its own. */
        @Bean
        EventStorageEngine journal(
                @Qualifier("eventSerializer") Serializer events,
                DataSource database,
                JournalProperties properties,
                JournalTransaction transaction,
                RecentStreams recent) {
            int atOneTime = properties.batch();
            JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
            builder.eventSerializer(events)
                    .snapshotSerializer(events)
                    .connectionProvider(new SpringDataSourceConnectionProvider(database))
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .batchSize(atOneTime)
                    // A stream has no gaps: what is less than a batch is its end.
                    .finalAggregateBatchPredicate(batch -> batch.size() < atOneTime)
                    .schema(tables());
            return new Journal(builder, transaction, recent);
        }

        @Bean
        EmbeddedEventStore eventStore(EventStorageEngine journal, JournalProperties properties) {
            return EmbeddedEventStore.builder()
                    .storageEngine(journal)
                    .fetchDelay(properties.lookAgain().toMillis())
                    .build();
        }

        @Bean
        JournalPositions places(EventStore journal) {
            return new JournalPositions(journal, 1);
        }

        @Bean
        UnreadableForms unreadableForms(
                DataSource database, @Qualifier("eventSerializer") Serializer events) {
            return new UnreadableForms(JdbcClient.create(database), events);
        }

        private static EventSchema tables() {
            return EventSchema.builder()
                    .eventTable("journal.event_entry")
                    .snapshotTable("journal.snapshot_entry")
                    .globalIndexColumn("global_index")
                    .timestampColumn("time_stamp")
                    .eventIdentifierColumn("event_identifier")
                    .aggregateIdentifierColumn("aggregate_identifier")
                    .sequenceNumberColumn("sequence_number")
                    .typeColumn("type")
                    .payloadTypeColumn("payload_type")
                    .payloadRevisionColumn("payload_revision")
                    .payloadColumn("payload")
                    .metaDataColumn("meta_data")
                    .build();
        }
    }

    /** With Axon Server nobody holds a lock; each event is stamped on its way out. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    static class OnAxonServer {

        @Bean
        SmartInitializingSingleton stamping(ObjectProvider<EventStore> stores, Clock clock) {
            return () ->
                    stores.ifAvailable(store -> store.registerDispatchInterceptor(stamped(clock)));
        }

        /** Axon Server counts its events from 0; its store comes after all that follows it. */
        @Bean
        JournalPositions places(@Lazy EventStore journal) {
            return new JournalPositions(journal, 0);
        }

        private static MessageDispatchInterceptor<EventMessage<?>> stamped(Clock clock) {
            return _ ->
                    (_, event) -> {
                        EventMessage<?> released =
                                event.andMetaData(Map.of(Provenance.RELEASE, Release.current()));
                        return event.getMetaData().containsKey(Provenance.KNOWN_AT)
                                ? released
                                : released.andMetaData(
                                        Map.of(Provenance.KNOWN_AT, clock.instant().toString()));
                    };
        }
    }
}
