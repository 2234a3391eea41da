package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A conference reviewed a child protection plan (T44; census CPPreviewDate).
 *
 * @param outcome what it decided, if that is known
 * @param category the category of abuse from then on, if the conference changed it
 */
@Stored("review-cp-conference-held")
public record ReviewConferenceHeld(
        PlanId plan,
        LocalDate heldOn,
        @Nullable ReviewOutcome outcome,
        @Nullable CategoryOfAbuse category)
        implements ChildProtectionFact {

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
