package org.goldenthread.query.commandclient;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where acts are asked, and how long anybody waits for it.
 *
 * @param url the command service's address
 * @param connect how long to wait for a connection
 * @param answer how long to wait for an answer
 * @param taken how long to wait until a return is taken in, which is sent with the request
 * @param schemas after how long the schemas of acts are asked for again: the command service may be
 *     a newer one by then
 */
@ConfigurationProperties("goldenthread.command-service")
public record CommandServiceProperties(
        @DefaultValue("http://localhost:8081") String url,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("30s") Duration answer,
        @DefaultValue("5m") Duration taken,
        @DefaultValue("1m") Duration schemas) {

    /** Throws where a setting makes no sense. */
    public CommandServiceProperties {
        setting("url").must(url.matches("https?://.+"), url, "an address with http or https");
        setting("connect").within(connect, Duration.ofMillis(1), Duration.ofMinutes(10));
        setting("answer").within(answer, Duration.ofMillis(1), Duration.ofHours(1));
        setting("taken").within(taken, Duration.ofMillis(1), Duration.ofHours(12));
        setting("schemas").within(schemas, Duration.ZERO, Duration.ofDays(1));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.command-service." + name);
    }
}
