package org.goldenthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.goldenthread.platform.testing.GuardedEndpoints;
import org.goldenthread.query.records.RecordsProjector;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything that must be durable is, and every endpoint is guarded. */
@RunningQueryService
class WiringIT {

    @Autowired ApplicationContext context;

    @Test
    void tokens_dead_letters_transactions_and_the_journal_are_in_the_database() {
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class))
                .isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventStorageEngine.class))
                .isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(SequencedDeadLetterQueue.class))
                .isInstanceOf(JdbcSequencedDeadLetterQueue.class);
    }

    @Test
    void the_processor_uses_them() {
        EventProcessingConfiguration processing =
                context.getBean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessor(RecordsProjector.NAME))
                .containsInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(processing.deadLetterQueue(RecordsProjector.NAME))
                .containsInstanceOf(JdbcSequencedDeadLetterQueue.class);
        assertThat(processing.tokenStore(RecordsProjector.NAME)).isInstanceOf(JdbcTokenStore.class);
        assertThat(processing.transactionManager(RecordsProjector.NAME))
                .isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void every_endpoint_is_guarded() {
        GuardedEndpoints.check(context);
    }
}
