package org.goldenthread.bench.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.people.Workforce;

/**
 * An invented authority of some hundred families over three years, told as the acts that its
 * practitioners would have asked, late entries and corrections among them.
 */
public final class DemoAuthority {

    private static final int YEARS = 3;

    /** Of whom one first hears in the last days, hardly anything is known yet. */
    private static final int DAYS = 5;

    private DemoAuthority() {}

    /**
     * Everything known before {@code today}, in the order in which it became known. The same day
     * and seed tell the same authority.
     */
    public static List<DemoEntry> entries(LocalDate today, long seed) {
        LocalDate first = today.minusYears(YEARS).plusDays(DAYS);
        List<DemoEntry> entries = new ArrayList<>();
        new Authority(0, first, today, Rates.OF_THE_DEMO, Workforce.ofTheDemo(), seed)
                .acts()
                .forEachRemaining(entries::add);
        return List.copyOf(entries);
    }
}
