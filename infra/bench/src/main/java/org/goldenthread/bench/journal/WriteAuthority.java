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
import javax.sql.DataSource;
import org.goldenthread.bench.authority.Authority;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Writes whole authorities into a journal, usually of a database of its own, and measures that. */
public final class WriteAuthority {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final double MIB = 1 << 20;

    private final PrintStream out;

    WriteAuthority(PrintStream out) {
        this.out = out;
    }

    /**
     * Takes how many authorities, how many years and the seed. A fourth word names another
     * database, with an empty journal, by the JDBC address of its owner: then the load is there to
     * be used.
     */
    public static void main(String[] arguments) throws Exception {
        int authorities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Path folder = Files.createTempDirectory("authorities");
        List<Authority> all = middling(authorities, years, 1, seed);
        WriteAuthority here = new WriteAuthority(System.out);
        if (arguments.length > 3) {
            here.run(new DriverManagerDataSource(arguments[3]), folder, all);
        } else {
            here.run(folder, all);
        }
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
            return run(database.source(), folder, authorities);
        }
    }

    /** Nothing is written where the journal has begun already. */
    AuthorityWriter.Written run(DataSource database, Path folder, List<Authority> authorities)
            throws IOException, SQLException, InterruptedException {
        JdbcClient jdbc = JdbcClient.create(database);
        if (number(jdbc, "select count(*) from (select from journal.event_entry limit 1) any_row")
                > 0) {
            throw new IllegalStateException("the journal is not empty");
        }
        long begun = System.nanoTime();
        AuthorityWriter.Written written = new AuthorityWriter(database, folder).write(authorities);
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "%,d events of %,d families in %.1f s, %,.0f events a second; %,.0f MiB copied,"
                        + " %,.0f MiB in the database%n",
                written.events(),
                written.families(),
                seconds,
                written.events() / seconds,
                written.bytes() / MIB,
                number(jdbc, "select pg_total_relation_size('journal.event_entry')") / MIB);
        out.printf(
                "at most %,d stories of an authority open at once; heap %,.0f MiB at its peak,"
                        + " of %,.0f MiB%n",
                written.mostOpen(), peak() / MIB, Runtime.getRuntime().maxMemory() / MIB);
        return written;
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
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
