package org.goldenthread.query.records.drift;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a few children are told anew and compared with the live records.
 *
 * @param every how long from one look to the next; 0 for never
 * @param children how many children each time
 */
@ConfigurationProperties("goldenthread.drift")
record DriftProperties(@DefaultValue("0s") Duration every, @DefaultValue("10") int children) {

    /** Throws where a setting makes no sense. */
    DriftProperties {
        new Setting("goldenthread.drift.every").within(every, Duration.ZERO, Duration.ofDays(7));
        new Setting("goldenthread.drift.children").within(children, 1, 1_000);
    }
}
