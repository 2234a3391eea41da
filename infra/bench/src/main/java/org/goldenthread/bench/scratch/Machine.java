package org.goldenthread.bench.scratch;

import java.lang.management.ManagementFactory;

/** What a figure was measured on. */
public final class Machine {

    private static final double GIB = 1L << 30;

    private Machine() {}

    /** Cores, memory, load before the measure, and versions; one line. */
    public static String described(ScratchDatabase database) {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %.0f GiB, load %.1f; %s %s; Java %s; PostgreSQL %s, fsync and synchronous_commit on"
                .formatted(
                        system.getAvailableProcessors(),
                        system.getTotalMemorySize() / GIB,
                        system.getSystemLoadAverage(),
                        system.getName(),
                        system.getVersion(),
                        Runtime.version(),
                        database.jdbc()
                                .sql("show server_version")
                                .query((row, _) -> row.getString(1))
                                .single());
    }
}
