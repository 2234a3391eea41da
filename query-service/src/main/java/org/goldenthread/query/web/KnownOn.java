package org.goldenthread.query.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Moment;

/** The day on which something was known, as a form says it. */
public final class KnownOn {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private KnownOn() {}

    /** The end of that day in England; empty, which is now, when the field was left empty. */
    public static Optional<Moment> endOf(String day) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Moment.AtInstant(
                            LocalDate.parse(day.strip())
                                    .plusDays(1)
                                    .atStartOfDay(LONDON)
                                    .toInstant()
                                    .minusMillis(1)));
        } catch (DateTimeParseException _) {
            throw new ProblemException(
                    Problem.malformed(
                            List.of(new Fault("knownOn", "must be a date such as 2026-03-31"))));
        }
    }
}
