package org.goldenthread.query.records.rebuild;

import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.records.writing.RowJson;
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
            @Lazy EventStore journal,
            JournalPositions places,
            RowJson spelling,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            RebuildProperties properties) {
        return new Rebuilder(
                source,
                journal,
                places,
                spelling,
                new Adoption(source, tokens, transactions),
                properties);
    }

    @Bean
    Rebuilds rebuilds(DataSource source) {
        return new Rebuilds(source);
    }
}
