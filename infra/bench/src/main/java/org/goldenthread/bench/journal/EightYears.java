package org.goldenthread.bench.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.goldenthread.bench.authority.Authority;

/** One authority, of the size at which so many events come together in eight years. */
public final class EightYears {

    /** The day before which they end. */
    public static final LocalDate END = LocalDate.of(2026, 4, 1);

    /** How many. */
    public static final int YEARS = 8;

    private static final long SEED = 20_260_331;

    /** About so many, with what had begun before. */
    private static final long EVENTS_OF_A_YEAR = 130_000;

    private EightYears() {}

    /** Writes about as many events as are wanted; answers how many they were. */
    public static long write(DataSource database, Path folder, long wanted)
            throws IOException, SQLException, InterruptedException {
        double scale = wanted / (double) (EVENTS_OF_A_YEAR * YEARS);
        Authority authority = Authority.middling(0, END.minusYears(YEARS), END, scale, SEED);
        return new AuthorityWriter(database, folder).write(List.of(authority)).events();
    }
}
