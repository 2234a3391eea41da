package org.goldenthread.query.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.platform.calendar.BankHolidays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes England's bank holidays, and the count of working days up to every day. */
public final class CalendarDays {

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
        jdbc.sql("delete from reference.bank_holiday").update();
        jdbc.sql("insert into reference.bank_holiday select unnest(?::date[])")
                .param(days.stream().map(LocalDate::toString).toArray(String[]::new))
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
                        left   join reference.bank_holiday on holiday_on = day::date
                        """)
                .param("first", FIRST_YEAR)
                .param("last", LAST_YEAR)
                .update();
    }

    private List<LocalDate> written() {
        return jdbc.sql("select holiday_on from reference.bank_holiday order by holiday_on")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
