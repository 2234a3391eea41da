package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ChangePlacementTest {

    private final Care care = care(1);

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
}
