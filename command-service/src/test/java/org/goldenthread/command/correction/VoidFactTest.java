package org.goldenthread.command.correction;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.junit.jupiter.api.Test;

class VoidFactTest {

    private static final CarePeriodId PERIOD =
            CarePeriodId.of("01980c5e-0000-7000-8000-0000000000c1");

    @Test
    void takes_a_fact_out_of_force_and_keeps_what_was_said() {
        given(exit("2024-05-01"))
                .when(voiding(event(1)))
                .settles(new FactVoided(event(1), CorrectionReason.NEVER_HAPPENED));
    }

    @Test
    void refuses_to_void_what_is_not_in_force() {
        given(exit("2024-05-01"), new FactVoided(event(1), CorrectionReason.DUPLICATE))
                .when(voiding(event(1)))
                .refusedAs("nothing-in-force");
        given(exit("2024-05-01"))
                .when(voiding(new EventId(new UUID(7, 7))))
                .refusedAs("nothing-in-force");
    }

    private static VoidFact voiding(EventId event) {
        return new VoidFact(CHILD, event, CorrectionReason.NEVER_HAPPENED);
    }

    private static PathwayEvent exit(String day) {
        return new CareExitRecorded(
                PERIOD, LocalDate.parse(day), ReasonEpisodeCeased.HOME_PLANNED, null);
    }
}
