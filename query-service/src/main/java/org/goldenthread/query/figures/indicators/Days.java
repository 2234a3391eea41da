package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.query.asof.AsKnown;

/** The days a figure is about. */
public sealed interface Days {

    /** One day: how things stood on it. */
    record AsAt(LocalDate asAt) implements Days {
        @Override
        public LocalDate last() {
            return asAt;
        }

        @Override
        public Map<String, LocalDate> parameters() {
            return Map.of("as_at", asAt);
        }

        /** The same day so many months earlier; the end of a month stays one. */
        @Override
        public Days earlier(int steps, int months) {
            return new AsAt(asAt.plusDays(1).minusMonths((long) steps * months).minusDays(1));
        }
    }

    /** All days from one to another, both inside. */
    record FromTo(LocalDate from, LocalDate to) implements Days {
        @Override
        public LocalDate last() {
            return to;
        }

        @Override
        public Map<String, LocalDate> parameters() {
            return Map.of("from", from, "to", to);
        }

        /** The stretch of so many months that ends so many such stretches before this one ends. */
        @Override
        public Days earlier(int steps, int months) {
            LocalDate after = to.plusDays(1);
            return new FromTo(
                    after.minusMonths((steps + 1L) * months),
                    after.minusMonths((long) steps * months).minusDays(1));
        }
    }

    /** What is asked where nothing else is: this day, or the twelve months that end with it. */
    static Days upTo(LocalDate day, Indicator.Kind kind) {
        return switch (kind) {
            case SNAPSHOT -> new AsAt(day);
            case PERIOD -> new FromTo(day.plusDays(1).minusYears(1), day);
        };
    }

    /** The first of them. */
    default LocalDate first() {
        return this instanceof FromTo(LocalDate from, _) ? from : last();
    }

    /** The last of them. */
    LocalDate last();

    /** As the query's parameters. */
    Map<String, LocalDate> parameters();

    /** The days of an earlier point of a series. */
    Days earlier(int steps, int months);

    /** The calendar year in which the reporting year of the last day ends: 2026 for 2025-26. */
    default int reportingYear() {
        return reportingYear(last());
    }

    /** The calendar year in which the reporting year of this day ends. */
    default int reportingYear(LocalDate day) {
        return day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear();
    }

    /** Whether some of them had not come yet when this was known. */
    default boolean areAheadOf(AsKnown known) {
        return last().isAfter(known.day());
    }
}
