package org.goldenthread.bench.rivals;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Axon's own JDBC engine on its own tables, as it makes them for PostgreSQL: a transaction for each
 * append, a connection for whoever appends, and JSON instead of its default XML.
 */
final class AxonAsItComes implements Appender {

    private final HikariDataSource source;
    private final TransactionManager transactions;
    private final JdbcEventStorageEngine engine;

    AxonAsItComes(ScratchDatabase database, Serializer events, int connections) {
        this.source = database.pool("postgres", connections);
        source.setConnectionInitSql("set search_path = axon");
        this.transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        ConnectionProvider provider =
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(source));
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        builder.eventSerializer(events)
                .snapshotSerializer(events)
                .connectionProvider(provider)
                .transactionManager(transactions);
        this.engine = builder.build();
    }

    /** Makes its tables. */
    void make() {
        JdbcClient.create(source).sql("create schema if not exists axon").update();
        transactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    @Override
    public void append(String stream, long sequence) {
        transactions.executeInTransaction(
                () -> engine.appendEvents(SmallFact.at(stream, sequence)));
    }

    @Override
    public long standing() {
        return JdbcClient.create(source)
                .sql("select count(*) from DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        source.close();
    }
}
