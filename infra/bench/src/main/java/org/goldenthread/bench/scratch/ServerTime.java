package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How much processor time a PostgreSQL has used, all of its processes together; on Linux. */
public final class ServerTime {

    /** Linux tells the time of processes in hundredths of a second. */
    private static final long TICK_MILLIS = 10;

    /** Of {@code /proc/…/stat} after the name: the process's own time, then its children's. */
    private static final int OWN = 11;

    private static final int CHILDREN = 15;

    private ServerTime() {}

    /** Since the server in this folder began; nothing on other systems. */
    public static Duration of(Path folder) throws IOException {
        long server =
                Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
        long ticks = ticks(server, CHILDREN);
        for (ProcessHandle backend :
                ProcessHandle.of(server).stream().flatMap(ProcessHandle::children).toList()) {
            ticks += ticks(backend.pid(), OWN + 2);
        }
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }

    /** Its own time, and that of its children that ended where fields go so far. */
    private static long ticks(long process, int until) {
        try {
            String stat = Files.readString(Path.of("/proc/%d/stat".formatted(process)));
            List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(OWN, until).stream().mapToLong(Long::parseLong).sum();
        } catch (IOException _) {
            // It has ended just now, or this is no Linux.
            return 0;
        }
    }
}
