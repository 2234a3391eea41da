package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ChangeLegalStatusTest {

    private final Care care = care(1);

    @Test
    void records_a_change_of_legal_status() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-02-01"), LegalStatus.INTERIM_CARE_ORDER))
                .settles(care.legalStatusChanged("2026-02-01", "C1"));
    }

    @Test
    void records_a_late_change_of_legal_status_between_others() {
        given(
                        care.entered("2026-01-05"),
                        care.legalStatusChanged("2026-03-01", "C2"),
                        care.left("2026-05-01", "E4A"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-02-01"), LegalStatus.INTERIM_CARE_ORDER))
                .settles(care.legalStatusChanged("2026-02-01", "C1"));
    }

    @Test
    void refuses_a_change_of_legal_status_that_changes_nothing() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-02-01"), LegalStatus.ACCOMMODATED_SECTION_20))
                .refusedBy("903-434");
    }

    @Test
    void refuses_two_changes_on_the_day_of_entry() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-01-05"), LegalStatus.INTERIM_CARE_ORDER))
                .refusedBy("903-355");
    }

    @Test
    void refuses_a_change_outside_care() {
        given(born("2015-01-01"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-02-01"), LegalStatus.INTERIM_CARE_ORDER))
                .refusedAs("not-in-care");
    }

    @Test
    void refuses_a_change_on_the_day_of_the_exit() {
        given(care.entered("2026-01-05"), care.left("2026-02-01", "E4A"))
                .when(
                        new ChangeLegalStatus(
                                CHILD, day("2026-02-01"), LegalStatus.INTERIM_CARE_ORDER))
                .refusedAs("not-in-care");
    }
}
