package org.goldenthread.platform.operations.metrics;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How health is asked.
 *
 * @param answer how long a part of the service may take to say how it is before it counts as down
 */
@ConfigurationProperties("goldenthread.health")
record HealthProperties(@DefaultValue("1s") Duration answer) {

    /** Throws where nothing could answer in time, or nobody would wait for it. */
    HealthProperties {
        new Setting("goldenthread.health.answer")
                .within(answer, Duration.ofMillis(1), Duration.ofMinutes(1));
    }
}
