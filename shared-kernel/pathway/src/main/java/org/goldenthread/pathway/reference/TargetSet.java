package org.goldenthread.pathway.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** An indicator is to reach this value on the days from one to another, or until further notice. */
@Stored("target-set")
public record TargetSet(
        IndicatorCode indicator,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal value,
        Wording source)
        implements ReferenceEvent {

    @Override
    public String subject() {
        return "target/" + indicator + "/" + from;
    }
}
