package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ChangeLegalStatusAndPlacementTest {

    private final Care care = care(1);

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
}
