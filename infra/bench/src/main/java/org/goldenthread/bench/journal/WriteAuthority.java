package org.goldenthread.bench.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.bench.authority.Authority;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;

/** Writes whole authorities into the journal of a database of its own, and measures that. */
public final class WriteAuthority {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final double MIB = 1 << 20;

    private final PrintStream out;

    WriteAuthority(PrintStream out) {
        this.out = out;
    }

    /**
     * Takes how many authorities, how many years and the seed; then the folder in which it all
     * happens, if it is not to be among temporary ones. Nothing stays there.
     */
    public static void main(String[] arguments) throws Exception {
        int authorities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Path folder =
                arguments.length > 3
                        ? Files.createDirectories(Path.of(arguments[3]))
                        : Files.createTempDirectory("authorities");
        new WriteAuthority(System.out).run(folder, middling(authorities, years, 1, seed));
        System.exit(0);
    }

    /** So many authorities, told for so many years up to one day. */
    static List<Authority> middling(int many, int years, double scale, long seed) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number ->
                        Authority.middling(number, END.minusYears(years), END, scale, seed))
                .toList();
    }

    AuthorityWriter.Written run(Path folder, List<Authority> authorities)
            throws IOException, SQLException, InterruptedException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"))) {
            database.migrate();
            out.println(Machine.described(database));
            long begun = System.nanoTime();
            AuthorityWriter.Written written =
                    new AuthorityWriter(database, folder).write(authorities);
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.printf(
                    "%,d events of %,d families in %.1f s, %,.0f events a second; %,.0f MiB copied,"
                            + " %,.0f MiB in the database%n",
                    written.events(),
                    written.families(),
                    seconds,
                    written.events() / seconds,
                    written.bytes() / MIB,
                    size(database) / MIB);
            out.printf(
                    "at most %,d stories of an authority open at once; heap %,.0f MiB at its peak,"
                            + " of %,.0f MiB%n",
                    written.mostOpen(), peak() / MIB, Runtime.getRuntime().maxMemory() / MIB);
            return written;
        }
    }

    private static long size(ScratchDatabase database) {
        return database.jdbc()
                .sql("select pg_total_relation_size('journal.event_entry')")
                .query(Long.class)
                .single();
    }

    /** What the collector left of it at the most is less; this much was ever taken. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
