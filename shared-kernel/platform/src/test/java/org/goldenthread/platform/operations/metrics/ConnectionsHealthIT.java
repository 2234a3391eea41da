package org.goldenthread.platform.operations.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;

class ConnectionsHealthIT {

    /** As long as an act waits for a connection; whoever asks after health waits far less. */
    private static final Duration AN_ACTS_PATIENCE = Duration.ofMinutes(2);

    @Test
    void is_down_while_no_connection_is_free_and_up_when_one_is_again() throws SQLException {
        try (HikariDataSource pool = pool()) {
            InTime health = new InTime(new DataSourceHealthIndicator(pool), Duration.ofSeconds(1));
            assertThat(status(health)).isEqualTo(Status.UP);

            try (Connection _ = pool.getConnection()) {
                assertThat(status(health)).isEqualTo(Status.DOWN);
                assertThat(status(health)).isEqualTo(Status.DOWN);
                assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection())
                        .as("however often somebody asks")
                        .isEqualTo(1);
            }

            assertThat(status(health)).isEqualTo(Status.UP);
        }
    }

    private static Status status(InTime health) {
        CompletableFuture<Health> answer = CompletableFuture.supplyAsync(health::health);
        assertThat(answer).succeedsWithin(AN_ACTS_PATIENCE.dividedBy(2));
        return answer.join().getStatus();
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(Postgres.as("golden_command", Postgres.freshDatabase()));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(AN_ACTS_PATIENCE.toMillis());
        return pool;
    }
}
