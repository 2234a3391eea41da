package org.goldenthread.query.records.drift;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code goldenthread.drift.looked}: of how many children the live records were compared with the
 * journal. {@code goldenthread.drift.found}: how many of them they say something else of.
 */
final class DriftWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);

    private final DriftCheck check;
    private final int children;
    private final Counter looked;
    private final Counter found;

    DriftWatch(DriftCheck check, int children, MeterRegistry registry) {
        this.check = check;
        this.children = children;
        this.looked = Counter.builder("goldenthread.drift.looked").register(registry);
        this.found = Counter.builder("goldenthread.drift.found").register(registry);
    }

    /** Looks at a few children. */
    void look() {
        count(check.look(check.sample(children)));
    }

    void count(DriftCheck.Found now) {
        looked.increment(now.children().size());
        found.increment(now.different().size());
        if (!now.different().isEmpty()) {
            LOG.warn(
                    "the records of {} of {} children are not what the journal says; a rebuild"
                            + " names the tables",
                    now.different().size(),
                    now.children().size());
        }
    }
}
