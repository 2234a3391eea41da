package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The year of a return, by the 31 March on which it ends. Files do not say it: it is the year in
 * which most episodes ended, for only episodes of the year are returned, or else most of them
 * began.
 *
 * @param toldByEnds whether it is sure; a year told by beginnings may be that of an earlier return
 */
record ReturnYear(LocalDate end, boolean toldByEnds) {

    private static final String ENDS = "DEC";
    private static final List<String> TELLING =
            List.of(ENDS, "DECOM", "REVIEW", "MIS_START", "SW_DECOM");

    /** The year that these rows tell of, if they have any dates. */
    static Optional<ReturnYear> of(List<TableRow> rows) {
        return TELLING.stream()
                .flatMap(column ->
                        mostFrequent(rows, column).stream()
                                .map(year -> new ReturnYear(year.end, column.equals(ENDS))))
                .findFirst();
    }

    /** The last whole year before or on this day. */
    static ReturnYear before(LocalDate day) {
        ReturnYear year = on(day);
        return year.end.isAfter(day) ? new ReturnYear(year.end.minusYears(1), false) : year;
    }

    /** Whether the day lies in the year. */
    boolean includes(LocalDate day) {
        return on(day).end.equals(end);
    }

    /** The 31 March on which the year before ended. */
    LocalDate lastYearEnd() {
        return end.minusYears(1);
    }

    /**
     * Whether an earlier return may have told of this day. Where this one does not tell its own
     * year for sure, any may have been told.
     */
    boolean toldBefore(LocalDate day) {
        return !toldByEnds || !day.isAfter(lastYearEnd());
    }

    private static ReturnYear on(LocalDate day) {
        LocalDate march = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return new ReturnYear(day.isAfter(march) ? march.plusYears(1) : march, false);
    }

    private static Optional<ReturnYear> mostFrequent(List<TableRow> rows, String column) {
        Map<ReturnYear, Long> years =
                rows.stream()
                        .flatMap(row -> row.cell(column).stream())
                        .flatMap(text -> ReturnDates.read(text).stream())
                        .collect(Collectors.groupingBy(ReturnYear::on, Collectors.counting()));
        return years.entrySet().stream()
                .max(
                        Map.Entry.<ReturnYear, Long>comparingByValue()
                                .thenComparing(year -> year.getKey().end()))
                .map(Map.Entry::getKey);
    }
}
