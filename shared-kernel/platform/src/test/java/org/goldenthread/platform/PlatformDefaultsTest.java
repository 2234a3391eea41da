package org.goldenthread.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PlatformDefaultsTest {

    private static final String SWITCH = "axoniq.update-checker.disabled";

    @Test
    void let_axon_call_nobody() {
        String before = System.clearProperty(SWITCH);
        try {
            assertThat(callsPlannedBy(UsagePropertyProvider.create()))
                    .as("without us it would call")
                    .isEqualTo(1);

            new PlatformDefaults()
                    .postProcessEnvironment(new MockEnvironment(), new SpringApplication());

            assertThat(callsPlannedBy(UsagePropertyProvider.create())).isZero();
        } finally {
            System.setProperty(SWITCH, before == null ? "true" : before);
        }
    }

    @Test
    void give_way_to_every_other_source_of_settings() {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty("spring.main.banner-mode", "console");

        new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("spring.main.banner-mode")).isEqualTo("console");
        assertThat(environment.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health,prometheus");
    }

    @Test
    void name_whoever_holds_a_connection_for_long() {
        MockEnvironment environment = new MockEnvironment();

        new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(
                        environment.getProperty(
                                "spring.datasource.hikari.leak-detection-threshold", Long.class))
                .isPositive();
    }

    private static int callsPlannedBy(UsagePropertyProvider settings) {
        try (Plan plan = new Plan()) {
            new UpdateChecker(
                            new UpdateCheckerHttpClient(settings),
                            new LoggingUpdateCheckerReporter(),
                            settings,
                            plan)
                    .start();
            return plan.calls;
        }
    }

    /** Counts what is planned, and does nothing of it. */
    private static final class Plan extends ScheduledThreadPoolExecutor {

        private int calls;

        private Plan() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable call, long delay, TimeUnit unit) {
            calls++;
            return super.schedule((Callable<Void>) () -> null, 0, unit);
        }
    }
}
