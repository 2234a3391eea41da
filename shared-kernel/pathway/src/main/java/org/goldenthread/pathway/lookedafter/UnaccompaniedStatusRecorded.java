package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A child was an unaccompanied asylum seeker in the year (SSDA903 UASC). The day on which that
 * ceases is often the eighteenth birthday, so it is personal.
 */
@Stored("uasc-status-recorded")
public record UnaccompaniedStatusRecorded(
        LocalDate yearEndingOn, @Nullable Sealed<LocalDate> ceasesOn) implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return yearEndingOn;
    }
}
