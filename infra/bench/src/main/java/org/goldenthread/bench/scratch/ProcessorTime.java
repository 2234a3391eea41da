package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Processor time as Linux counts it. */
final class ProcessorTime {

    /** In these the file counts on every Linux that there is; and what comes first in it. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int ENDED_CHILDREN = 13;

    private ProcessorTime() {}

    /** Of all processes of the server of which this is one, those that have ended too. */
    static Duration ofAll(long one) throws IOException {
        if (!Files.exists(stat(one))) {
            return Duration.ZERO;
        }
        long parent = Long.parseLong(fields(one).get(PARENT));
        long ticks = ticks(parent, OWN) + ticks(parent, ENDED_CHILDREN);
        for (ProcessHandle child :
                ProcessHandle.of(parent).stream().flatMap(ProcessHandle::children).toList()) {
            try {
                ticks += ticks(child.pid(), OWN);
            } catch (NoSuchFileException _) {
                // It ended meanwhile.
            }
        }
        return TICK.multipliedBy(ticks);
    }

    /** What was used by itself and for it. */
    private static long ticks(long process, int first) throws IOException {
        List<String> fields = fields(process);
        return Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1));
    }

    /** Those after the name of the program, which may hold anything. */
    private static List<String> fields(long process) throws IOException {
        String line = Files.readString(stat(process));
        return List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
    }

    private static Path stat(long process) {
        return Path.of("/proc/%d/stat".formatted(process));
    }
}
