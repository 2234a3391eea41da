package org.goldenthread.platform.access;

import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person or client may ask.
 *
 * @param requestsPerMinute of everything together; a script that asks a thousand times a second is
 *     still within it
 */
@ConfigurationProperties("goldenthread.limits")
record RequestLimits(@DefaultValue("60000") int requestsPerMinute) {

    /** Throws where nobody could ask. */
    RequestLimits {
        new Setting("goldenthread.limits.requests-per-minute")
                .within(requestsPerMinute, 1, Integer.MAX_VALUE);
    }
}
