package org.goldenthread.pathway.stepdown;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.StepDownId;

/** Somebody who works with the child proposed a lower level of help. */
@Stored("step-down-requested")
public record StepDownRequested(
        StepDownId stepDown, LocalDate requestedOn, PathwayLevel from, PathwayLevel to)
        implements StepDownFact {

    @Override
    public LocalDate effectiveOn() {
        return requestedOn;
    }
}
