package org.goldenthread.pathway.stepdown;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.StepDownId;
import org.jspecify.annotations.Nullable;

/** A lower level of help was agreed, with whoever receives the child (T40 to T45). */
@Stored("step-down-agreed")
public record StepDownAgreed(
        StepDownId stepDown,
        LocalDate agreedOn,
        PathwayLevel from,
        PathwayLevel to,
        @Nullable Agency receiver,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate handoverOn,
        @Nullable EarlyHelpId earlyHelp)
        implements StepDownFact {

    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }
}
