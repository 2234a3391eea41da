package org.goldenthread.local.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.goldenthread.platform.access.Role;

/** The records tell of all that the journal holds. */
final class CaughtUp {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private CaughtUp() {}

    /** Waits until they do; answers the parameter that asks for no less. */
    static String on(Product product) {
        String after = "&after=" + position(product);
        await().atMost(LONGEST)
                .until(() ->
                        product.as(Role.PERFORMANCE_OFFICER)
                                        .ask("/api/indicators/LA-01?asAt=2026-03-31" + after)
                                        .status()
                                == 200);
        return after;
    }

    /** Where the journal ends. */
    static long position(Product product) {
        return product.database()
                .sql("select coalesce(max(global_index), 0) from journal.event_entry")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
