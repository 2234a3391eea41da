package org.goldenthread.command.http;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is decided at one time, and how long anybody waits for it.
 *
 * @param atOneTime how many commands are decided at one time at most; fewer where there are not
 *     more database connections ({@code spring.datasource.hikari.maximum-pool-size}), so that
 *     questions never wait for them
 * @param longestWait how long a command waits for its turn before it is refused; less than {@code
 *     goldenthread.command-service.answer} of whoever asks
 * @param tries how often a command is decided anew when somebody else recorded about the same child
 *     meanwhile
 * @param batch how many commands one request may hold
 */
@ConfigurationProperties("goldenthread.commands")
record CommandProperties(
        @DefaultValue("12") int atOneTime,
        @DefaultValue("20s") Duration longestWait,
        @DefaultValue("8") int tries,
        @DefaultValue("1000") int batch) {

    /** Throws where a setting makes no sense. */
    CommandProperties {
        setting("at-one-time").within(atOneTime, 1, 10_000);
        setting("longest-wait").within(longestWait, Duration.ofMillis(1), Duration.ofMinutes(10));
        setting("tries").within(tries, 1, 1_000);
        setting("batch").within(batch, 1, 100_000);
    }

    /** How many are decided at one time with so many connections: one stays for questions. */
    int atOneTimeWith(int connections) {
        return Math.clamp(connections - 1L, 1, atOneTime);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.commands." + name);
    }
}
