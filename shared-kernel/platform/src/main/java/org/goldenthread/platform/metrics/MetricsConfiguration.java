package org.goldenthread.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.platform.journal.JournalConfiguration;
import org.goldenthread.platform.journal.Places;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Health that is up only when the service can do its work, and metrics; the database has an
 * indicator of Spring Boot's own.
 */
@AutoConfiguration(after = JournalConfiguration.class)
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

    @Bean
    JournalHealth journalHealth(
            ObjectProvider<EventStore> journal,
            ObjectProvider<AxonServerConnectionManager> server) {
        return new JournalHealth(journal, server);
    }

    @Bean
    ProcessorsHealth processorsHealth(Processors processors) {
        return new ProcessorsHealth(processors);
    }

    @Bean
    ProcessorLag processorLag(Processors processors, Places places, MeterRegistry registry) {
        return new ProcessorLag(processors, places, registry);
    }
}
