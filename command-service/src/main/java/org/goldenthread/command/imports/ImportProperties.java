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
 */
@ConfigurationProperties("goldenthread.imports")
record ImportProperties(@DefaultValue("5s") Duration lookAgain) {

    /** Throws where a setting makes no sense. */
    ImportProperties {
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofHours(1));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.imports." + name);
    }
}
