package org.goldenthread.platform.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The bank holidays of England, substitute days and one-off days among them. */
public final class BankHolidays implements Predicate<LocalDate> {

    /** Without it Easter Monday and the August bank holiday are missing. */
    private static final String ENGLAND = "eng";

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean test(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** All bank holidays of a calendar year. */
    public Set<LocalDate> of(int year) {
        return byYear.computeIfAbsent(
                year,
                _ ->
                        manager.getHolidays(Year.of(year), ENGLAND).stream()
                                .map(Holiday::getDate)
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
