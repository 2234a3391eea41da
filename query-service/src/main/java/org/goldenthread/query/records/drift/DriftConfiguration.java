package org.goldenthread.query.records.drift;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.RowComparison;
import org.goldenthread.query.records.writing.RowJson;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.transaction.PlatformTransactionManager;

/** Looking for drift, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DriftProperties.class)
class DriftConfiguration {

    @Bean
    DriftCheck driftCheck(
            JdbcClient jdbc,
            @Lazy EventStore journal,
            RecordsTables tables,
            RowJson spelling,
            PlatformTransactionManager transactions) {
        return new DriftCheck(
                jdbc, journal, tables, new RowComparison(jdbc, spelling), transactions);
    }

    @Bean
    DriftWatch driftWatch(DriftCheck check, DriftProperties properties, MeterRegistry registry) {
        return new DriftWatch(check, properties.children(), registry);
    }

    @Bean
    SchedulingConfigurer lookForDrift(DriftWatch watch, DriftProperties properties) {
        return tasks -> {
            if (properties.every().isPositive()) {
                tasks.addFixedDelayTask(
                        new FixedDelayTask(watch::look, properties.every(), properties.every()));
            }
        };
    }
}
