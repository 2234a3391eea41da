package org.goldenthread.pathway.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a code may be used, both ends inside; an absent end is open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** No limit is known. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** From 1 April of this year on: 2022 is the start of the reporting year 2022-23. */
    public static Validity fromApril(int year) {
        return new Validity(LocalDate.of(year, 4, 1), null);
    }

    /** Until 31 March of this year: 2023 is the end of the reporting year 2022-23. */
    public static Validity untilMarch(int year) {
        return new Validity(null, LocalDate.of(year, 3, 31));
    }

    /** From this day on. */
    public static Validity from(int year, int month, int day) {
        return new Validity(LocalDate.of(year, month, day), null);
    }

    /** Until this day. */
    public static Validity until(int year, int month, int day) {
        return new Validity(null, LocalDate.of(year, month, day));
    }

    /** Whether the day lies within. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
