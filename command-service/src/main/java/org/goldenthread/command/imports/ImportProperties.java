package org.goldenthread.command.imports;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the queue of imports is worked off.
 *
 * @param lookAgain after how long to look whether another instance left something in the queue
 * @param afterFailure how long to wait after a failure before the same child is tried again
 */
@ConfigurationProperties("goldenthread.imports")
record ImportProperties(
        @DefaultValue("5s") Duration lookAgain, @DefaultValue("1s") Duration afterFailure) {

    /** Throws where a setting makes no sense. */
    ImportProperties {
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofHours(1));
        setting("after-failure").within(afterFailure, Duration.ofMillis(1), Duration.ofHours(1));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.imports." + name);
    }
}
