package org.goldenthread.bench.rivals;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's pooled streaming processor from the first event on, its tokens in a table of its own. */
final class AxonCounts {

    /** A segment for each core, and much more in a batch than the one event of its defaults. */
    private static final int SEGMENTS = 2;

    private static final int BATCH = 1_000;

    /** A processor tells nobody that it has caught up; so long a measure may be too long. */
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final ScratchDatabase database;

    AxonCounts(ScratchDatabase database) {
        this.database = database;
    }

    /** Makes the tables afresh, and has the processor fill them; how long that took. */
    Duration fill(OurJournal journal, long events) throws InterruptedException {
        database.jdbc().sql("drop schema if exists axon cascade").update();
        database.jdbc().sql("create schema axon").update();
        database.jdbc()
                .sql(
                        "create table axon.counts (stream text primary key, events bigint not null, last bigint not null)")
                .update();
        try (HikariDataSource source = database.pool("postgres", 10);
                ScheduledExecutorService threads = Executors.newScheduledThreadPool(SEGMENTS + 1)) {
            source.setConnectionInitSql("set search_path = axon");
            PooledStreamingEventProcessor processor = processor(source, journal, threads);
            long begun = System.nanoTime();
            processor.start();
            while (!hasCaughtUp(processor, events)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            processor.shutDown();
            return took;
        }
    }

    private static boolean hasCaughtUp(PooledStreamingEventProcessor processor, long events) {
        if (processor.isError()) {
            throw new IllegalStateException("the processor failed");
        }
        return processor.processingStatus().size() == SEGMENTS
                && processor.processingStatus().values().stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(0) >= events);
    }

    private static PooledStreamingEventProcessor processor(
            HikariDataSource source, OurJournal journal, ScheduledExecutorService threads) {
        TransactionManager transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(source));
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(source));
        JdbcTokenStore tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(journal.events())
                        .build();
        transactions.executeInTransaction(
                () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return PooledStreamingEventProcessor.builder()
                .name("counts")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(new Counts(JdbcClient.create(source)))
                                .sequencingPolicy(SequentialPerAggregatePolicy.instance())
                                .build())
                .messageSource(journal.store())
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .build();
    }
}
