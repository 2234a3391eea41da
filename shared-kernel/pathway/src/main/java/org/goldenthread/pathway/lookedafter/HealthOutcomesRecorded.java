package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.SdqReason;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** Health and behaviour of a child who was looked after for the whole year (SSDA903 OC2). */
@Stored("health-outcomes-recorded")
public record HealthOutcomesRecorded(
        LocalDate yearEndingOn,
        @Nullable Integer sdqScore,
        @Nullable SdqReason sdqReason,
        @Nullable Boolean convicted,
        @Nullable Boolean healthCheck,
        @Nullable Boolean immunisations,
        @Nullable Boolean teethCheck,
        @Nullable Boolean healthAssessment,
        @Nullable Boolean substanceMisuse,
        @Nullable Boolean interventionReceived,
        @Nullable Boolean interventionOffered)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return yearEndingOn;
    }
}
