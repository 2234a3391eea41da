package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What ages are reckoned from: the day of birth or, before birth is recorded, the expected one; of
 * what age alone ends, the day on which it does. Its column holds it sealed (ADR 0020).
 *
 * @param row the row whose ages they are
 */
public record AgeBasis(EventId row, LocalDate day, boolean born) {

    static @Nullable AgeBasis of(EventId row, Identity identity) {
        Optional<AgeBasis> born = identity.birthDate().map(day -> new AgeBasis(row, day, true));
        return born.or(() -> identity.expectedOn().map(day -> new AgeBasis(row, day, false)))
                .orElse(null);
    }

    /** The day on which age alone ends this row, if nothing else does. */
    static @Nullable AgeBasis ending(EventId row, Ending ending) {
        return ending.byAge().map(day -> new AgeBasis(row, day, true)).orElse(null);
    }

    /** The day of birth, once the child is born. */
    public Optional<LocalDate> bornOn() {
        return Optional.of(day).filter(_ -> born);
    }

    /** The day and whether it is the day of birth, as one number: what the column seals. */
    public int number() {
        return (int) day.toEpochDay() * 2 + (born ? 0 : 1);
    }

    @Override
    public String toString() {
        return "ages";
    }
}
