package org.goldenthread.command.streams;

import org.axonframework.common.transaction.TransactionManager;
import org.goldenthread.platform.journal.GroupCommit;
import org.goldenthread.platform.journal.JournalWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On PostgreSQL acts are decided side by side and written together. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class StreamsConfiguration {

    @Bean
    TransactionManager axonTransactionManager(JournalWriter writer) {
        return new GroupCommit(writer);
    }
}
