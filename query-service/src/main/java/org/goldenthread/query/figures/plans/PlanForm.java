package org.goldenthread.query.figures.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.query.asof.Parameters;

/**
 * What a page asks of a plan.
 *
 * @param asAt the day up to which its figures go; empty for the day it is known
 * @param knownOn the day at whose end it was known; empty for now
 */
public record PlanForm(String asAt, String knownOn) {

    /** The form as sent; a day that is none is refused, and today is the same as nothing. */
    static PlanForm of(Parameters sent, LocalDate today) {
        return new PlanForm(day(sent, "asAt", today), day(sent, "knownOn", today));
    }

    /** An empty field is no day. */
    private static String day(Parameters parameters, String name, LocalDate today) {
        if (parameters.text(name).filter(String::isBlank).isPresent()) {
            return "";
        }
        return parameters
                .day(name)
                .filter(day -> !day.equals(today))
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Whether it asks for now. */
    public boolean live() {
        return asAt.isEmpty() && knownOn.isEmpty();
    }

    /** The day that its figures go up to, if it names one. */
    Optional<LocalDate> day() {
        return asAt.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asAt));
    }

    /** The same question as the query of an address. */
    public String address() {
        return live() ? "" : "?asAt=" + asAt + "&knownOn=" + knownOn;
    }
}
