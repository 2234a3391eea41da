package org.goldenthread.platform.operations.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.platform.journal.JournalConfiguration;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.platform.journal.UnreadableForms;
import org.goldenthread.platform.vault.PersonKeys;
import org.goldenthread.platform.vault.VaultConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.health.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;

/** Health that is up only when the service can do its work, and metrics. */
@AutoConfiguration(
        after = {
            JournalConfiguration.class,
            VaultConfiguration.class,
            DataSourceAutoConfiguration.class
        },
        before = DataSourceHealthContributorAutoConfiguration.class)
@EnableConfigurationProperties(HealthProperties.class)
public class MetricsConfiguration {

    @Bean
    Failures processorFailures() {
        return new Failures();
    }

    @Bean
    Processors processors(
            ObjectProvider<EventProcessingConfiguration> configuration, Failures failures) {
        return new Processors(configuration, failures);
    }

    /** Takes the place of Spring Boot's own, which waits for a connection as long as an act. */
    @Bean
    @ConditionalOnBean(DataSource.class)
    InTime dbHealthIndicator(DataSource database, HealthProperties properties) {
        return new InTime(new DataSourceHealthIndicator(database), properties.answer());
    }

    @Bean
    InTime journalHealth(
            ObjectProvider<EventStore> journal,
            ObjectProvider<AxonServerConnectionManager> server,
            HealthProperties properties) {
        return new InTime(new JournalHealth(journal, server), properties.answer());
    }

    @Bean
    @ConditionalOnBean(PersonKeys.class)
    InTime vaultHealth(PersonKeys keys, HealthProperties properties) {
        return new InTime(new VaultHealth(keys), properties.answer());
    }

    @Bean
    ProcessorsHealth processorsHealth(Processors processors) {
        return new ProcessorsHealth(processors);
    }

    @Bean
    @ConditionalOnBean(UnreadableForms.class)
    InTime formsHealth(UnreadableForms forms, HealthProperties properties) {
        return new InTime(new FormsHealth(forms), properties.answer());
    }

    @Bean
    ProcessorLag processorLag(
            Processors processors, JournalPositions places, MeterRegistry registry) {
        return new ProcessorLag(processors, places, registry);
    }
}
