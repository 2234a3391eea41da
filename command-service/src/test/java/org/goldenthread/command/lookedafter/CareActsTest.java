package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.lookedafter.ClaReviewHeld;
import org.goldenthread.pathway.lookedafter.PreviousPermanenceRecorded;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class CareActsTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void records_an_entry() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .settles(care.entered("2026-01-05"));
    }

    @Test
    void records_the_family_that_the_child_had_before() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                PreviousPermanence.ADOPTION))
                .settles(
                        care.entered("2026-01-05"),
                        new PreviousPermanenceRecorded(
                                day("2026-01-05"),
                                PreviousPermanence.ADOPTION,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void seals_the_postcodes() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                " me4 4eh ",
                                null))
                .settles(care.entered("2026-01-05", "@ME4 4EH"));
    }

    @Test
    void refuses_an_entry_while_in_care() {
        given(born("2015-01-01"), again.entered("2025-12-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-501");
    }

    @Test
    void refuses_an_entry_on_the_day_of_the_exit() {
        given(born("2015-01-01"), again.entered("2025-12-01"), again.left("2026-01-05", "E4A"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-431");
    }

    @Test
    void refuses_an_entry_at_18() {
        given(born("2008-01-05"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-352");
    }

    @Test
    void refuses_an_entry_into_a_temporary_placement() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.HOSPITAL,
                                null,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-380");
    }

    @Test
    void refuses_an_entry_that_names_no_provider() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                null,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-526");
    }

    @Test
    void refuses_an_agreed_stay_with_the_parents() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.PARENTS,
                                PlacementProvider.PARENT,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-378");
    }

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

    @Test
    void records_a_move_to_another_carer() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .settles(care.moved("2026-02-01", "K2", "PR4", "CARPL"));
    }

    @Test
    void records_a_move_with_the_same_carer() {
        given(care.entered("2026-01-05", "@ME4 4EH"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                true,
                                PlacementType.FOSTER_OTHER,
                                null,
                                null,
                                "ME5 9GD",
                                ReasonPlaceChanged.PLACEMENT_STATUS))
                .settles(care.movedWithCarer("2026-02-01", "U6", "@ME5 9GD", "PLACE"));
    }

    @Test
    void refuses_a_move_without_a_reason() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                null))
                .refusedBy("903-225");
    }

    @Test
    void refuses_a_move_to_where_the_child_is() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .refusedBy("903-435");
    }

    @Test
    void refuses_a_lasting_move_to_a_temporary_place() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.HOSPITAL,
                                null,
                                null,
                                null,
                                null))
                .refusedAs("temporary-placement");
    }

    @Test
    void refuses_a_child_under_16_in_supported_accommodation() {
        given(born("2012-01-01"), care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.SUPPORTED_ACCOMMODATION,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .refusedBy("903-371");
    }

    @Test
    void records_a_change_of_both() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatusAndPlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                LegalStatus.FULL_CARE_ORDER,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .settles(care.changedBoth("2026-02-01", "C2", "K2", "PR4", "CARPL"));
    }

    @Test
    void refuses_a_change_of_both_that_changes_one() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatusAndPlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .refusedBy("903-436");
    }

    @Test
    void refuses_a_change_of_both_to_a_temporary_place() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangeLegalStatusAndPlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                LegalStatus.FULL_CARE_ORDER,
                                PlacementType.HOSPITAL,
                                null,
                                null,
                                null,
                                null))
                .refusedAs("temporary-placement");
    }

    @Test
    void records_a_temporary_placement() {
        given(care.entered("2026-01-05"))
                .when(
                        new UseTemporaryPlacement(
                                CHILD, day("2026-02-01"), PlacementType.HOSPITAL, null))
                .settles(care.temporarily("2026-02-01", "T1"));
    }

    @Test
    void refuses_a_temporary_placement_that_is_none() {
        given(care.entered("2026-01-05"))
                .when(
                        new UseTemporaryPlacement(
                                CHILD, day("2026-02-01"), PlacementType.CHILDRENS_HOME, null))
                .refusedAs("lasting-placement");
    }

    @Test
    void records_the_return_to_the_placement_before() {
        given(care.entered("2026-01-05"), care.temporarily("2026-02-01", "T1"))
                .when(new ReturnFromTemporaryPlacement(CHILD, day("2026-02-10")))
                .settles(care.moved("2026-02-10", "U6", "PR1"));
    }

    @Test
    void refuses_a_return_that_comes_too_late() {
        given(care.entered("2026-01-05"), care.temporarily("2026-02-01", "T4"))
                .when(new ReturnFromTemporaryPlacement(CHILD, day("2026-02-10")))
                .refusedBy("903-379");
    }

    @Test
    void refuses_a_return_from_nowhere() {
        given(care.entered("2026-01-05"))
                .when(new ReturnFromTemporaryPlacement(CHILD, day("2026-02-10")))
                .refusedAs("not-away");
    }

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

    @Test
    void records_a_review() {
        given(care.entered("2026-01-05"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .settles(new ClaReviewHeld(day("2026-02-01"), ReviewParticipation.SPOKE));
    }

    @Test
    void refuses_a_review_of_a_child_not_in_care() {
        given(born("2015-01-01"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .refusedAs("not-in-care");
    }

    @Test
    void refuses_a_review_of_a_child_on_short_breaks() {
        given(care.entered("2026-01-05", "V4"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .refusedBy("903-399");
    }
}
