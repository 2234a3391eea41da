package org.goldenthread.bench.rivals;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.goldenthread.bench.scratch.ClearVault;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.platform.journal.GroupCommit;
import org.goldenthread.platform.journal.JournalConfiguration;
import org.goldenthread.platform.journal.JournalWriter;
import org.goldenthread.platform.json.JsonConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The journal as the command service wires it, without the service: its engine and one writer. */
final class OurJournal implements Appender {

    private final AnnotationConfigApplicationContext parts =
            new AnnotationConfigApplicationContext();
    private final HikariDataSource source;
    private final EventStorageEngine journal;
    private final GroupCommit commits;

    OurJournal(ScratchDatabase database) {
        this.source = database.pool("golden_command", 10);
        parts.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "benchmark", Map.of("axon.axonserver.enabled", "false")));
        parts.registerBean(DataSource.class, () -> source);
        parts.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        parts.register(ClearVault.class, JsonConfiguration.class, JournalConfiguration.class);
        parts.refresh();
        this.journal = parts.getBean(EventStorageEngine.class);
        this.commits = new GroupCommit(parts.getBean(JournalWriter.class));
    }

    @Override
    public void append(String stream, long sequence) {
        DomainEventMessage<?> event = SmallFact.at(stream, sequence);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(commits);
        work.execute(() -> journal.appendEvents(event));
    }

    @Override
    public long standing() {
        return JdbcClient.create(source)
                .sql("select count(*) from journal.event_entry")
                .query(Long.class)
                .single();
    }

    /** What is stored, as an event processor reads it. */
    EventStore store() {
        return parts.getBean(EventStore.class);
    }

    /** Writes events in their own JSON. */
    Serializer events() {
        return parts.getBean("eventSerializer", Serializer.class);
    }

    @Override
    public void close() {
        parts.close();
        source.close();
    }
}
