package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class RecordCareExitTest {

    private final Care care = care(1);

    @Test
    void records_an_exit() {
        given(care.entered("2026-01-05"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-06-01"), ReasonEpisodeCeased.HOME_PLANNED))
                .settles(care.left("2026-06-01", "E4A"));
    }

    @Test
    void records_that_another_authority_took_over() {
        given(care.entered("2026-01-05"))
                .when(new RecordCareExit(CHILD, day("2026-06-01"), ReasonEpisodeCeased.TAKEN_OVER))
                .settles(care.left("2026-06-01", "E3"));
    }

    @Test
    void refuses_an_exit_that_is_none() {
        given(care.entered("2026-01-05"))
                .when(new RecordCareExit(CHILD, day("2026-06-01"), ReasonEpisodeCeased.CONTINUES))
                .refusedAs("no-exit");
    }

    @Test
    void refuses_a_second_exit() {
        given(care.entered("2026-01-05"), care.left("2026-05-01", "E4A"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-06-01"), ReasonEpisodeCeased.HOME_PLANNED))
                .refusedAs("not-in-care");
    }

    @Test
    void refuses_an_exit_before_a_later_change() {
        given(care.entered("2026-01-05"), care.legalStatusChanged("2026-05-01", "C1"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-04-01"), ReasonEpisodeCeased.HOME_PLANNED))
                .refusedBy("903-432");
    }

    @Test
    void refuses_an_exit_from_a_temporary_placement() {
        given(care.entered("2026-01-05"), care.temporarily("2026-02-01", "T1"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-02-10"), ReasonEpisodeCeased.HOME_PLANNED))
                .refusedBy("903-381");
    }

    @Test
    void refuses_an_adoption_of_a_child_not_placed_for_it() {
        given(care.entered("2026-01-05"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-06-01"), ReasonEpisodeCeased.ADOPTED_UNOPPOSED))
                .refusedBy("903-390");
    }

    @Test
    void refuses_what_has_not_happened_yet() {
        given(care.entered("2026-01-05"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-11-21"), ReasonEpisodeCeased.HOME_PLANNED))
                .refusedAs("future-dated");
    }

    @Test
    void lets_a_dirty_care_end() {
        given(care.moved("2026-01-05", "K2"))
                .when(
                        new RecordCareExit(
                                CHILD, day("2026-06-01"), ReasonEpisodeCeased.HOME_PLANNED))
                .settles(care.left("2026-06-01", "E4A"));
    }
}
