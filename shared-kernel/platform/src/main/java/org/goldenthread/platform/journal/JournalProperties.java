package org.goldenthread.platform.journal;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the journal on PostgreSQL is read and written.
 *
 * @param batch how many events are read at one time
 * @param lookAgain after how long a reader looks again for events of another process, and whether
 *     its own watch still goes on
 * @param afterFailure how long to wait when the journal could not be watched before it is tried
 *     again
 * @param together how many acts are written in one transaction at most
 * @param eventsRemembered how many events of recently read streams are remembered at most, so that
 *     only what came since has to be read
 * @param eventsRememberedFor for how long each is; so long its content outlives its key in memory
 */
@ConfigurationProperties("goldenthread.journal")
public record JournalProperties(
        @DefaultValue("500") int batch,
        @DefaultValue("20ms") Duration lookAgain,
        @DefaultValue("500ms") Duration afterFailure,
        @DefaultValue("100") int together,
        @DefaultValue("0") int eventsRemembered,
        @DefaultValue("10s") Duration eventsRememberedFor) {

    /** Throws where a setting makes no sense. */
    public JournalProperties {
        setting("batch").within(batch, 1, 100_000);
        setting("together").within(together, 1, 10_000);
        setting("events-remembered").within(eventsRemembered, 0, 1_000_000);
        setting("events-remembered-for")
                .within(eventsRememberedFor, Duration.ZERO, Duration.ofMinutes(1));
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofMinutes(1));
        setting("after-failure").within(afterFailure, Duration.ofMillis(1), Duration.ofMinutes(10));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.journal." + name);
    }
}
