package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The memory that a process holds as Linux counts it, in MiB; nothing on other systems. */
final class ProcessMemory {

    private static final long KIB = 1_024;

    private ProcessMemory() {}

    static OptionalLong now(long process) throws IOException {
        return of(process, "VmRSS:");
    }

    static OptionalLong atMost(long process) throws IOException {
        return of(process, "VmHWM:");
    }

    private static OptionalLong of(long process, String kind) throws IOException {
        Path status = Path.of("/proc/%d/status".formatted(process));
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(kind))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
                .findFirst();
    }
}
