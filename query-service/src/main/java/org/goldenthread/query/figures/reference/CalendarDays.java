package org.goldenthread.query.figures.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.platform.calendar.BankHolidays;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes England's bank holidays as known from the beginning, and the count of working days up to
 * every day by them. What was declared or withdrawn since stays as it is.
 */
public final class CalendarDays {

    // Who is a child now, or for a long time to come, was born and comes of age in these years.
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    private final JdbcClient jdbc;
    private final BankHolidays holidays;

    /** Takes them from this calendar. */
    public CalendarDays(JdbcClient jdbc, BankHolidays holidays) {
        this.jdbc = jdbc;
        this.holidays = holidays;
    }

    /** Writes what differs from what is there; the caller holds the transaction. */
    public void write() {
        List<LocalDate> days =
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .boxed()
                        .flatMap(year -> holidays.of(year).stream())
                        .sorted()
                        .toList();
        if (days.equals(written())) {
            return;
        }
        String[] dates = days.stream().map(LocalDate::toString).toArray(String[]::new);
        jdbc.sql(
                        """
                        delete from reference.bank_holiday
                        where lower(known) = 0 and holiday_on <> all (?::date[])
                        """)
                .param(dates)
                .update();
        jdbc.sql(
                        """
                        insert into reference.bank_holiday (holiday_on)
                        select day from unnest(?::date[]) as day
                        where  not exists (select from reference.bank_holiday
                                           where holiday_on = day)
                        """)
                .param(dates)
                .update();
        jdbc.sql("delete from reference.day").update();
        jdbc.sql(
                        """
                        insert into reference.day
                        select day::date,
                               count(*) filter (where extract(isodow from day) < 6 and holiday_on is null)
                                   over (order by day)
                        from   generate_series(make_date(:first, 1, 1), make_date(:last, 12, 31),
                                               interval '1 day') as day
                        left   join reference.bank_holiday
                               on holiday_on = day::date and lower(known) = 0
                        """)
                .param("first", FIRST_YEAR)
                .param("last", LAST_YEAR)
                .update();
    }

    private List<LocalDate> written() {
        return jdbc.sql(
                        """
                        select holiday_on from reference.bank_holiday
                        where lower(known) = 0 order by holiday_on
                        """)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
