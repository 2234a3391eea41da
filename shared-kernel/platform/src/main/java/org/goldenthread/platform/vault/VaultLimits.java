package org.goldenthread.platform.vault;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the vault may take of the database and of the memory.
 *
 * @param connections how many connections of the database it has for itself
 * @param keysRemembered how many people’s keys are remembered at one time
 * @param keysRememberedFor how long a key is remembered: so long after an erasure another instance
 *     may still read with it
 */
@ConfigurationProperties("goldenthread.vault")
record VaultLimits(
        @DefaultValue("4") int connections,
        @DefaultValue("10000") int keysRemembered,
        @DefaultValue("10s") Duration keysRememberedFor) {

    /** Throws where a setting makes no sense. */
    VaultLimits {
        setting("connections").within(connections, 1, 1_000);
        setting("keys-remembered").within(keysRemembered, 1, 10_000_000);
        setting("keys-remembered-for")
                .within(keysRememberedFor, Duration.ofMillis(1), Duration.ofMinutes(5));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.vault." + name);
    }
}
