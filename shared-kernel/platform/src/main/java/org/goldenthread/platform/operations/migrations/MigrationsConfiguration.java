package org.goldenthread.platform.operations.migrations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** How a service that has tables brings them up to date. */
@AutoConfiguration
@ConditionalOnClass(FlywayMigrationStrategy.class)
class MigrationsConfiguration {

    @Bean
    FlywayMigrationStrategy foldedMigrations() {
        return FoldedMigrations::migrate;
    }
}
