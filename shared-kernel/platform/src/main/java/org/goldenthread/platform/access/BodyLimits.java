package org.goldenthread.platform.access;

import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may hold. Uploaded files have limits of their own ({@code
 * spring.servlet.multipart}).
 *
 * @param body the most that a body other than uploaded files may hold
 */
@ConfigurationProperties("goldenthread.limits")
public record BodyLimits(@DefaultValue("10MB") DataSize body) {

    /** Throws where nothing could be sent. */
    public BodyLimits {
        new Setting("goldenthread.limits.body").atLeast(body, DataSize.ofBytes(1));
    }
}
