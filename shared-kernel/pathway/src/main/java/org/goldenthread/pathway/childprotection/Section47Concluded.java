package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EnquiryId;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry came to its conclusion (T16).
 *
 * @param effectiveOn the day of the conclusion; that of the start where the source does not tell
 * @param concludedOn the day of the conclusion, if it is known
 * @param conferenceNotRequired whether no initial conference is needed (census ICPCnotRequired)
 */
@Stored("section-47-concluded")
public record Section47Concluded(
        EnquiryId enquiry,
        LocalDate effectiveOn,
        @Nullable LocalDate concludedOn,
        List<EnquiryOutcome> outcomes,
        boolean conferenceNotRequired)
        implements ChildProtectionFact {

    public Section47Concluded {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
