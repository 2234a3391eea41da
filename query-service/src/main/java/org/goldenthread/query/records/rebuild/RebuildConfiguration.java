package org.goldenthread.query.records.rebuild;

import com.zaxxer.hikari.HikariConfigMXBean;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.asof.RecordsNews;
import org.goldenthread.query.records.writing.CopyForms;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;

/** Rebuilding, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RebuildProperties.class)
class RebuildConfiguration {

    @Bean
    Rebuilder rebuilder(
            DataSource source,
            WholeJournal journal,
            JournalPositions places,
            CopyForms forms,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            RecordsNews news,
            RebuildProperties properties)
            throws SQLException {
        int connections = source.unwrap(HikariConfigMXBean.class).getMaximumPoolSize();
        return new Rebuilder(
                source,
                journal,
                places,
                forms,
                new Adoption(source, tokens, transactions, properties),
                news,
                properties,
                properties.hands(connections));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    WholeJournal storedJournal(DataSource source, @Qualifier("eventSerializer") Serializer events) {
        return new StoredJournal(source, events);
    }

    /** Axon Server holds its events in files of its own. */
    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    WholeJournal streamedJournal(@Lazy EventStore journal, JournalPositions places) {
        return new StreamedJournal(journal, places);
    }

    @Bean
    Rebuilds rebuilds(DataSource source) {
        return new Rebuilds(source);
    }

    @Bean
    RebuildNotes rebuildNotes(DataSource source) {
        return new RebuildNotes(source);
    }
}
