package org.goldenthread.query.jobs.exports;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How exports are written and how long they are kept.
 *
 * @param batch how many events are written in one piece
 * @param kept how long a finished export is kept; whole days
 * @param stopping how long a service that stops waits for the piece in hand
 */
@ConfigurationProperties("goldenthread.exports")
record ExportProperties(
        @DefaultValue("5000") int batch,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("10s") Duration stopping) {

    /** Throws where a setting makes no sense. */
    ExportProperties {
        setting("batch").within(batch, 1, 100_000);
        setting("kept").within(kept, Duration.ofDays(1), Duration.ofDays(366));
        setting("stopping").within(stopping, Duration.ofMillis(0), Duration.ofMinutes(10));
    }

    /** For how many days each is kept. */
    int days() {
        return Math.toIntExact(kept.toDays());
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.exports." + name);
    }
}
