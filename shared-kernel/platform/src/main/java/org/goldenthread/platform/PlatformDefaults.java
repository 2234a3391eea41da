package org.goldenthread.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * What both services set the same; any other source of settings goes before it. Axon's update check
 * would call its maker from within a council's network: it is off, and reads system properties
 * only.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        System.getProperties().putIfAbsent("axoniq.update-checker.disabled", "true");
        System.getProperties().putIfAbsent("disable-axoniq-console-message", "true");
        try {
            environment
                    .getPropertySources()
                    .addLast(
                            new ResourcePropertySource(
                                    "platform", "classpath:platform-defaults.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
