package org.goldenthread.pathway.reference;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.goldenthread.pathway.facts.JournalEvent;

/** Something that figures are computed with is so from now on; every subject has its own stream. */
public sealed interface ReferenceEvent extends JournalEvent
        permits PopulationEstimated,
                ThresholdSet,
                ClockLimitSet,
                BankHolidayDeclared,
                BankHolidayWithdrawn,
                TargetSet,
                CodeSetChanged,
                DefinitionAdopted,
                PlanAdopted,
                TeamSet {

    /** What it is about, for example {@code population/2024}. */
    String subject();

    /** The stream of everything said about this subject. */
    default UUID stream() {
        return streamOf(subject());
    }

    /** The stream of a subject: its name is all that it takes. */
    static UUID streamOf(String subject) {
        return UUID.nameUUIDFromBytes(("reference/" + subject).getBytes(StandardCharsets.UTF_8));
    }
}
