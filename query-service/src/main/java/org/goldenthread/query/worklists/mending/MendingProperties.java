package org.goldenthread.query.worklists.mending;

import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of what was found in returns is looked at.
 *
 * @param findings how many findings of whoever asks, the newest, are looked at whether they are
 *     mended: of each child the whole record is read for it
 */
@ConfigurationProperties("goldenthread.mending")
record MendingProperties(@DefaultValue("500") int findings) {

    /** Throws where nothing would be looked at. */
    MendingProperties {
        new Setting("goldenthread.mending.findings").within(findings, 1, 100_000);
    }
}
