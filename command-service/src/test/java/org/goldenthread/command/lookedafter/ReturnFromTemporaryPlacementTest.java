package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class ReturnFromTemporaryPlacementTest {

    private final Care care = care(1);

    @Test
    void records_the_return_to_the_placement_before() {
        given(care.entered("2026-01-05"), care.temporarily("2026-02-01", "T1"))
                .when(new ReturnFromTemporaryPlacement(CHILD, day("2026-02-10")))
                .settles(care.moved("2026-02-10"));
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
}
