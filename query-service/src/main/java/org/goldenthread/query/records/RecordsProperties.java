package org.goldenthread.query.records;

import java.time.Duration;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the records follow the journal.
 *
 * @param batch how many events are written in one transaction
 * @param claim after how long another instance takes over from one that has died
 * @param extendClaim how often the instance that writes says that it lives; more often than {@code
 *     claim} by half
 * @param lookForClaim how often the others look whether it does
 * @param retry how often events that an older release could not read are tried again
 * @param putAside how many children may wait for events that could not be projected, and how many
 *     events of each, before the records stand still
 */
@ConfigurationProperties("goldenthread.records")
record RecordsProperties(
        @DefaultValue("200") int batch,
        @DefaultValue("4s") Duration claim,
        @DefaultValue("1s") Duration extendClaim,
        @DefaultValue("500ms") Duration lookForClaim,
        @DefaultValue("60s") Duration retry,
        @DefaultValue("100000") int putAside) {

    /** Throws where a setting makes no sense. */
    RecordsProperties {
        setting("batch").within(batch, 1, 100_000);
        setting("claim").within(claim, Duration.ofMillis(100), Duration.ofMinutes(10));
        setting("extend-claim").within(extendClaim, Duration.ofMillis(10), Duration.ofMinutes(10));
        setting("extend-claim")
                .must(
                        extendClaim.multipliedBy(2).compareTo(claim) <= 0,
                        extendClaim.toMillis() + "ms",
                        "half of goldenthread.records.claim or less, which is "
                                + claim.toMillis()
                                + "ms");
        setting("look-for-claim")
                .within(lookForClaim, Duration.ofMillis(10), Duration.ofMinutes(10));
        setting("retry").within(retry, Duration.ofSeconds(1), Duration.ofDays(1));
        setting("put-aside").within(putAside, 1_000, 10_000_000);
    }

    private static Setting setting(String name) {
        return new Setting("goldenthread.records." + name);
    }
}
