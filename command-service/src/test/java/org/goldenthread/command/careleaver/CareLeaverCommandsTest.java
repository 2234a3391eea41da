package org.goldenthread.command.careleaver;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.command.lookedafter.RecordCareExit;
import org.goldenthread.command.person.RecordDeath;
import org.goldenthread.pathway.careleaver.CareLeaverEligibilityRecorded;
import org.goldenthread.pathway.careleaver.CareLeaverSupportEnded;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

/** Asked on 20 November 2026 about somebody born on 1 March 2008, who is 18. */
class CareLeaverCommandsTest {

    private static final RecordCareLeaverEligibility FORMER_RELEVANT =
            new RecordCareLeaverEligibility(
                    CHILD, day("2026-11-01"), CareLeaverEligibility.FORMER_RELEVANT);
    private static final EndCareLeaverSupport REFUSED =
            new EndCareLeaverSupport(CHILD, day("2026-11-10"), CareLeaverClosure.REFUSED);

    private final Care care = care(1);

    @Test
    void records_who_was_in_care_elsewhere() {
        given(born("2008-03-01"))
                .when(FORMER_RELEVANT)
                .settles(
                        new CareLeaverEligibilityRecorded(
                                day("2026-11-01"), CareLeaverEligibility.FORMER_RELEVANT));
    }

    @Test
    void refuses_a_class_that_is_not_of_the_age() {
        given(born("2009-03-01")).when(FORMER_RELEVANT).refusedBy("GT-CL-1");
    }

    @Test
    void refuses_a_class_while_the_child_is_looked_after() {
        given(born("2009-03-01"), care.entered("2026-01-05"))
                .when(
                        new RecordCareLeaverEligibility(
                                CHILD, day("2026-11-01"), CareLeaverEligibility.RELEVANT))
                .refusedBy("GT-CL-2");
    }

    @Test
    void ends_support_that_follows_from_care() {
        given(born("2008-03-01"), care.entered("2022-01-05"), care.left("2026-03-01", "E17"))
                .when(REFUSED)
                .settles(new CareLeaverSupportEnded(day("2026-11-10"), CareLeaverClosure.REFUSED));
    }

    @Test
    void refuses_to_end_support_that_nobody_has() {
        given(born("2008-03-01")).when(REFUSED).refusedBy("GT-CL-3");
        given(
                        born("2008-03-01"),
                        care.entered("2022-01-05"),
                        care.left("2026-03-01", "E17"),
                        new CareLeaverSupportEnded(day("2026-10-10"), CareLeaverClosure.MOVED))
                .when(REFUSED)
                .refusedBy("GT-CL-3");
    }

    @Test
    void needs_no_act_when_somebody_leaves_care_or_dies() {
        given(born("2009-03-01"), care.entered("2022-01-05"))
                .when(
                        new RecordCareExit(
                                CHILD,
                                day("2026-11-01"),
                                ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT))
                .settles(care.left("2026-11-01", "E5"));
        given(born("2008-03-01"), care.entered("2022-01-05"), care.left("2026-03-01", "E17"))
                .when(new RecordDeath(CHILD, day("2026-11-01")))
                .settles(new PersonDied(day("2026-11-01")));
    }
}
