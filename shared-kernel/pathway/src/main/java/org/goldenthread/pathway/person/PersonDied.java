package org.goldenthread.pathway.person;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;

/** The child died (T51); nothing starts afterwards. */
@Stored("person-died")
public record PersonDied(LocalDate diedOn) implements PersonFact {

    @Override
    public LocalDate effectiveOn() {
        return diedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
