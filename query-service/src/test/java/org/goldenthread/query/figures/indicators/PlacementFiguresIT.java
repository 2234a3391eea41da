package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.PlacementType.ADOPTION_CONSENT_FOSTER_CARER;
import static org.goldenthread.pathway.codes.PlacementType.ADOPTION_ORDER_FOSTER_CARER;
import static org.goldenthread.pathway.codes.PlacementType.ADOPTION_ORDER_OTHER;
import static org.goldenthread.pathway.codes.PlacementType.CHILDRENS_HOME;
import static org.goldenthread.pathway.codes.PlacementType.FOSTER_OTHER;
import static org.goldenthread.pathway.codes.PlacementType.HOSPITAL;
import static org.goldenthread.pathway.codes.PlacementType.RESIDENTIAL_SCHOOL;
import static org.goldenthread.pathway.codes.PlacementType.TEMPORARY_OTHER;
import static org.goldenthread.pathway.codes.ReasonPlaceChanged.CARER_CHILD_BEHAVIOUR;
import static org.goldenthread.pathway.codes.ReasonPlaceChanged.CARER_OTHER;
import static org.goldenthread.pathway.codes.ReasonPlaceChanged.CARE_PLAN;
import static org.goldenthread.pathway.codes.ReasonPlaceChanged.STANDARDS;

import java.util.Map;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** LA-04 and LA-07: three or more placements, and placements that broke down. */
class PlacementFiguresIT extends FigureScenario {

    @Test
    void the_placement_open_on_the_first_day_of_the_year_counts_and_so_does_the_last() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2024-01-10"));
        tell(ann, Care.move(1, "2025-04-02", CHILDRENS_HOME, CARE_PLAN));
        tell(ann, Care.move(1, "2026-03-31", RESIDENTIAL_SCHOOL, CARE_PLAN));
        ChildId ben = child();
        tell(ben, Care.entry(2, "2024-01-10"));
        tell(ben, Care.move(2, "2025-04-01", CHILDRENS_HOME, CARE_PLAN));
        tell(ben, Care.move(2, "2026-03-31", RESIDENTIAL_SCHOOL, CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(1, 2).counting(ann).outOf(ann, ben).isPrinted("50");
    }

    @Test
    void only_children_looked_after_on_the_day_are_asked_about() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.move(1, "2025-06-01", CHILDRENS_HOME, CARE_PLAN));
        tell(ann, Care.move(1, "2025-07-01", FOSTER_OTHER, CARE_PLAN));
        tell(ann, Care.exit(1, "2026-03-31"));

        figure("LA-04").asAt("2026-03-30").is(1, 1);
        figure("LA-04").asAt("2026-03-31").is(0, 0).isMarked("z");
    }

    @Test
    void placements_of_an_earlier_period_of_care_in_the_year_count_too() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.move(1, "2025-06-01", CHILDRENS_HOME, CARE_PLAN));
        tell(ann, Care.exit(1, "2025-08-01"));
        tell(ann, Care.entry(2, "2026-01-05"));

        figure("LA-04").asAt("2026-03-31").is(1, 1);
    }

    @Test
    void a_change_of_legal_status_is_no_move_nor_is_adoption_by_the_foster_carer() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.status(1, "2025-06-01", LegalStatus.PLACEMENT_ORDER));
        tell(ann, Care.placed(1, "2025-09-01", ADOPTION_ORDER_FOSTER_CARER, true, null, CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(0, 1).by("placements", Map.of("1", 0L));
        figure("LA-07").inTheYearTo(2026).is(0, 0).isMarked("z");
    }

    /** U: legal status and placement change together, and the carer stays. */
    @ParameterizedTest
    @EnumSource(
            value = PlacementType.class,
            names = {
                "ADOPTION_CONSENT_FOSTER_CARER",
                "ADOPTION_CONSENT_OTHER",
                "ADOPTION_ORDER_FOSTER_CARER",
                "ADOPTION_ORDER_OTHER"
            })
    void adoption_by_the_same_carer_is_no_move_whichever_way_it_is_placed(PlacementType adoption) {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(
                ann,
                Care.placedUnder(
                        LegalStatus.PLACEMENT_ORDER, 1, "2025-09-01", adoption, true, CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(0, 1).by("placements", Map.of("1", 0L));
        figure("LA-07").inTheYearTo(2026).is(0, 0).isMarked("z");
    }

    /** RNE P, but the number at Ofsted tells that the carer is the same. */
    @Test
    void adoption_by_a_carer_of_the_same_number_is_no_move() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.placed(1, "2025-06-01", FOSTER_OTHER, false, "SC123456", CARE_PLAN));
        tell(
                ann,
                Care.placed(
                        1,
                        "2025-09-01",
                        ADOPTION_CONSENT_FOSTER_CARER,
                        false,
                        "SC123456",
                        CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(0, 1).by("placements", Map.of("2", 0L));
        figure("LA-07").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void no_number_at_all_makes_no_two_carers_the_same() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.placed(1, "2025-06-01", FOSTER_OTHER, false, "XXXXXXX", CARE_PLAN));
        tell(ann, Care.placed(1, "2025-09-01", ADOPTION_ORDER_OTHER, false, "XXXXXXX", CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(1, 1).by("placements", Map.of("3", 1L));
        figure("LA-07").inTheYearTo(2026).is(0, 2);
    }

    /** P and B: another carer, though the placement is said to be with the foster carer. */
    @Test
    void adoption_by_another_carer_is_a_move() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.placed(1, "2025-06-01", CHILDRENS_HOME, false, null, CARE_PLAN));
        tell(ann, Care.placed(1, "2025-07-01", FOSTER_OTHER, false, "1234567", CARE_PLAN));
        tell(
                ann,
                Care.placed(
                        1,
                        "2025-09-01",
                        ADOPTION_ORDER_FOSTER_CARER,
                        false,
                        "7654321",
                        CARER_OTHER));
        ChildId ben = child();
        tell(ben, Care.entry(2, "2025-05-01"));
        tell(
                ben,
                Care.placedUnder(
                        LegalStatus.PLACEMENT_ORDER,
                        2,
                        "2025-09-01",
                        ADOPTION_CONSENT_FOSTER_CARER,
                        false,
                        CARE_PLAN));

        figure("LA-04")
                .asAt("2026-03-31")
                .is(1, 2)
                .counting(ann)
                .by("placements", Map.of("4", 1L, "2", 0L));
        // Ann left a foster family, a home and a foster family again, Ben one: the third broke down
        // (CREQO).
        figure("LA-07").inTheYearTo(2026).is(1, 4).counting(ann);
    }

    /** RNE T, yet nobody fosters the child in a home: whoever adopts is somebody else. */
    @Test
    void adoption_from_a_home_is_a_move() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.placed(1, "2025-06-01", CHILDRENS_HOME, false, "SC123456", CARE_PLAN));
        tell(
                ann,
                Care.placed(
                        1, "2025-09-01", ADOPTION_ORDER_FOSTER_CARER, true, "SC123456", CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(1, 1).by("placements", Map.of("3", 1L));
        figure("LA-07").inTheYearTo(2026).is(0, 2);
    }

    @Test
    void a_stay_of_no_night_is_no_placement() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.move(1, "2025-06-01", CHILDRENS_HOME, CARE_PLAN));
        tell(ann, Care.move(1, "2025-06-01", RESIDENTIAL_SCHOOL, CARE_PLAN));

        figure("LA-04").asAt("2026-03-31").is(0, 1);
    }

    @Test
    void moves_of_the_carers_house_count_unless_they_are_told_to_join() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.moveOfCarer(1, "2025-06-01"));
        tell(ann, Care.moveOfCarer(1, "2025-07-01"));

        figure("LA-04").asAt("2026-03-31").is(1, 1);
        figure("LA-04").with("sameCarer", "joins").asAt("2026-03-31").is(0, 1);
    }

    @Test
    void a_hospital_stay_and_the_return_count_unless_they_are_told_to_join() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.temporary(1, "2025-06-01", HOSPITAL));
        tell(ann, Care.move(1, "2025-06-10", FOSTER_OTHER, null));

        figure("LA-04").asAt("2026-03-31").is(1, 1);
        figure("LA-04").with("temporary", "joins").asAt("2026-03-31").is(0, 1);
        figure("LA-04")
                .with("temporary", "joins")
                .with("sameCarer", "joins")
                .asAt("2026-03-31")
                .is(0, 1);
    }

    @Test
    void a_placement_that_the_carer_ended_broke_down_and_a_planned_move_did_not() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-05-01"));
        EventId move = tell(ann, Care.move(1, "2025-06-01", CHILDRENS_HOME, CARER_CHILD_BEHAVIOUR));
        tell(ann, Care.move(1, "2025-07-01", FOSTER_OTHER, CARE_PLAN));

        figure("LA-07")
                .inTheYearTo(2026)
                .is(1, 2)
                .isPrinted("50")
                .becauseOf(entry, move)
                .by("reason", Map.of("CREQB", 1L, "CARPL", 0L));
    }

    @Test
    void leaving_care_ends_a_placement_and_the_strict_version_leaves_standards_out() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.move(1, "2025-06-01", CHILDRENS_HOME, STANDARDS));
        tell(ann, Care.exit(1, "2025-08-01"));

        figure("LA-07").inTheYearTo(2026).is(1, 2);
        figure("LA-07").with("reasons", "strict").inTheYearTo(2026).is(0, 2);
        figure("LA-07").in("2025-07-01", "2025-09-30").is(0, 1);
    }

    @Test
    void temporary_stays_end_nothing() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-05-01"));
        tell(ann, Care.temporary(1, "2025-06-01", TEMPORARY_OTHER));
        tell(ann, Care.move(1, "2025-06-05", FOSTER_OTHER, null));

        figure("LA-07").inTheYearTo(2026).is(0, 0).isMarked("z");
    }
}
