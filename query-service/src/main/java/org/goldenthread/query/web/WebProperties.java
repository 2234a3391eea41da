package org.goldenthread.query.web;

import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this application is known to the identity provider at {@code goldenthread.identity.issuer},
 * and what it keeps for who is signed in, in memory.
 *
 * @param clientId the client's id; the local run's unless set
 * @param clientSecret the client's secret; the local run's unless set
 * @param answersKept how many pages with which forms were answered are kept in each session, as
 *     many steps back as anybody goes; the oldest goes first
 * @param formsKept how many half-written forms are kept of sessions that ended, of all together, as
 *     whoever sends a form need not have signed in; the oldest goes first
 * @param longestForm how many characters such a form may hold to be kept
 */
@ConfigurationProperties("goldenthread.web")
record WebProperties(
        @DefaultValue("web") String clientId,
        @DefaultValue("local-web") String clientSecret,
        @DefaultValue("12") int answersKept,
        @DefaultValue("200") int formsKept,
        @DefaultValue("40000") int longestForm) {

    /** Throws where nobody could go back, or find again what was typed. */
    WebProperties {
        setting("answers-kept").within(answersKept, 1, 1_000);
        setting("forms-kept").within(formsKept, 1, 100_000);
        setting("longest-form").within(longestForm, 1, 10_000_000);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.web." + name);
    }
}
