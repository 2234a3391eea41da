package org.goldenthread.command.imports;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the queue of imports is worked off.
 *
 * @param lookAgain after how long to look whether a failure, or another instance, left something in
 *     the queue
 * @param tries how often a child is read and decided anew when somebody else records about it at
 *     the same moment, before the import waits
 * @param atOneTime how many children are settled side by side; fewer where they would take more
 *     than half of the database connections ({@code spring.datasource.hikari.maximum-pool-size})
 */
@ConfigurationProperties("goldenthread.imports")
record ImportProperties(
        @DefaultValue("5s") Duration lookAgain,
        @DefaultValue("8") int tries,
        @DefaultValue("4") int atOneTime) {

    /** Throws where a setting makes no sense. */
    ImportProperties {
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofHours(1));
        setting("tries").within(tries, 1, 1_000);
        setting("at-one-time").within(atOneTime, 1, 100);
    }

    /** How many are settled side by side with so many connections. */
    int atOneTimeWith(int connections) {
        return Math.clamp(connections / 2, 1, atOneTime);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.imports." + name);
    }
}
