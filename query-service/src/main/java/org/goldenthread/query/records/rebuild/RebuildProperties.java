package org.goldenthread.query.records.rebuild;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a rebuild goes about it.
 *
 * @param workers how many children are told at one time; 0 for as many as the machine has
 *     processors, and no more than leave most connections to questions
 * @param patience how long the live records may stand still behind it before they are compared as
 *     they are
 * @param lookAgain how often to look meanwhile how far they are; not more seldom than patience
 * @param readers how long adopting waits for whoever reads in a view of before; then nothing is
 *     replaced
 * @param hold how much of that the live records stand still for at a time; not shorter than
 *     look-again
 */
@ConfigurationProperties("goldenthread.rebuild")
record RebuildProperties(
        @DefaultValue("0") int workers,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("100ms") Duration lookAgain,
        @DefaultValue("1m") Duration readers,
        @DefaultValue("5s") Duration hold) {

    /** Throws where a setting makes no sense. */
    RebuildProperties {
        setting("workers").within(workers, 0, 256);
        setting("look-again").within(lookAgain, Duration.ofMillis(1), Duration.ofMinutes(1));
        setting("patience").within(patience, lookAgain, Duration.ofHours(1));
        setting("readers").within(readers, Duration.ZERO, Duration.ofHours(1));
        setting("hold").within(hold, lookAgain, Duration.ofMinutes(1));
    }

    /**
     * How many work. Each needs a connection, of which there are so many: unless told otherwise,
     * three of four are left to those who ask meanwhile.
     */
    int hands(int connections) {
        return workers == 0 ? Math.clamp(connections / 4, 1, processors()) : workers;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** How often adopting is tried while somebody reads. */
    long tries() {
        return Math.max(1, readers.dividedBy(hold));
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.rebuild." + name);
    }
}
