package org.goldenthread.query.children.search;

import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one person or client may look for children.
 *
 * @param searchesPerMinute more than a busy front door needs, and far too few to try a list of
 *     names
 */
@ConfigurationProperties("goldenthread.limits")
record SearchLimits(@DefaultValue("300") int searchesPerMinute) {

    /** Throws where nobody could look. */
    SearchLimits {
        new Setting("goldenthread.limits.searches-per-minute")
                .within(searchesPerMinute, 1, Integer.MAX_VALUE);
    }
}
