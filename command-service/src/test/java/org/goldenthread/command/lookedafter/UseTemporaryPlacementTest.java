package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class UseTemporaryPlacementTest {

    private final Care care = care(1);

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
}
