package org.goldenthread.query.figures.live;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may follow figures, and how closely.
 *
 * @param followers how many may follow figures at one time on one instance
 * @param longest how long a stream lasts before its reader has to come, and be let in, anew
 * @param pulse how long a reader hears nothing at most; less than what proxies in front allow
 * @param lookAgain how often to look whether another instance has written something
 * @param waiting how much may wait to be read before a slow reader is dropped
 */
@ConfigurationProperties("goldenthread.live")
record LiveProperties(
        @DefaultValue("500") int followers,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("15s") Duration pulse,
        @DefaultValue("500ms") Duration lookAgain,
        @DefaultValue("256") int waiting) {

    /** Throws where a setting makes no sense. */
    LiveProperties {
        setting("followers").within(followers, 0, 1_000_000);
        setting("longest").within(longest, Duration.ofSeconds(1), Duration.ofDays(1));
        setting("pulse").within(pulse, Duration.ofMillis(100), Duration.ofMinutes(10));
        setting("pulse")
                .must(
                        pulse.compareTo(longest) < 0,
                        pulse.toSeconds() + "s",
                        "less than goldenthread.live.longest, which is "
                                + longest.toSeconds()
                                + "s");
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofMinutes(1));
        setting("waiting").within(waiting, 1, 100_000);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.live." + name);
    }
}
