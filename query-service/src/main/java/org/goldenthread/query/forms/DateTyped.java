package org.goldenthread.query.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.pathway.calendar.RecordedYears;

/**
 * A date as it was typed in three parts.
 *
 * @param day nothing when the parts are no date
 */
record DateTyped(boolean empty, Optional<LocalDate> day) {

    static DateTyped of(TypedAnswers typed, String name) {
        String day = typed.text(name + "-day").strip();
        String month = typed.text(name + "-month").strip();
        String year = typed.text(name + "-year").strip();
        return new DateTyped((day + month + year).isEmpty(), day(day, month, year));
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        if (!day.matches("[0-9]{1,2}")
                || !month.matches("[0-9]{1,2}")
                || !year.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(RecordedYears::hold);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether all three parts were typed. */
    static boolean isWhole(TypedAnswers typed, String name) {
        return !typed.text(name + "-day").isBlank()
                && !typed.text(name + "-month").isBlank()
                && !typed.text(name + "-year").isBlank();
    }

    /** What is wrong with it as the answer to this question, if anything is. */
    Optional<String> fault(String ask, boolean mayLieAhead, LocalDate today) {
        if (empty) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            return Optional.of("“" + ask + "” must be a real date, such as 27 3 2026.");
        }
        return day.get().isAfter(today) && !mayLieAhead
                ? Optional.of("“" + ask + "” must be today or in the past.")
                : Optional.empty();
    }
}
