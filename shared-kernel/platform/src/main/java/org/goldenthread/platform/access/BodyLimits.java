package org.goldenthread.platform.access;

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
public record BodyLimits(@DefaultValue("10MB") DataSize body) {}
