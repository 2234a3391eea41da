package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Accommodation;
import org.goldenthread.pathway.codes.Activity;
import org.goldenthread.pathway.codes.InTouch;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** How a care leaver fared around the birthday in the year (SSDA903 OC3). */
@Stored("care-leaver-contact-recorded")
public record CareLeaverContactRecorded(
        LocalDate yearEndingOn,
        @Nullable InTouch inTouch,
        @Nullable Activity activity,
        @Nullable Accommodation accommodation)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return yearEndingOn;
    }
}
