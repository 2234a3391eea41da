package org.goldenthread.query.asof;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long questions wait for the records, and how many answers are kept.
 *
 * @param longestWait how long a question waits for the position that it asks for
 * @param lookAgain how often to look whether another instance has written it
 * @param answersKept how many answers of each kind are kept: an answer as of a position stays
 */
@ConfigurationProperties("goldenthread.knowledge")
public record KnowledgeProperties(
        @DefaultValue("5s") Duration longestWait,
        @DefaultValue("25ms") Duration lookAgain,
        @DefaultValue("500") int answersKept) {

    /** Throws where a setting makes no sense. */
    public KnowledgeProperties {
        setting("longest-wait").within(longestWait, Duration.ofMillis(1), Duration.ofMinutes(10));
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofMinutes(1));
        setting("answers-kept").within(answersKept, 1, 1_000_000);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.knowledge." + name);
    }
}
