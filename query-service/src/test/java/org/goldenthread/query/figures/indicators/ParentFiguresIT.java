package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.ParentKind.ADOPTIVE_MOTHER;
import static org.goldenthread.pathway.codes.ParentKind.BIRTH_MOTHER;
import static org.goldenthread.pathway.codes.ParentKind.STEP_PARENT;

import java.util.Map;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** RE-06: parents with a second or subsequent instance of a child entering care. */
class ParentFiguresIT extends FigureScenario {

    @Test
    void siblings_ten_days_apart_are_one_instance_and_a_third_months_later_is_the_second() {
        ChildId ann = child();
        ChildId ben = child();
        ChildId cal = child();
        for (ChildId each : new ChildId[] {ann, ben, cal}) {
            tell(each, Family.mother(1));
        }
        tell(ann, Care.entry(1, "2025-04-10"));
        tell(ben, Care.entry(2, "2025-04-20"));

        figure("RE-06").inTheYearTo(2026).is(0, 1);

        tell(cal, Care.entry(3, "2025-12-20"));

        figure("RE-06")
                .inTheYearTo(2026)
                .is(1, 1)
                .counting(cal)
                .by("kind", Map.of("R2", 1L))
                .by("ordinal", Map.of("2", 1L));
    }

    @Test
    void the_fourteenth_day_belongs_to_the_instance_and_the_fifteenth_begins_another() {
        ChildId ann = child();
        ChildId ben = child();
        tell(ann, Family.mother(1));
        tell(ben, Family.mother(1));
        tell(ann, Care.entry(1, "2025-04-10"));
        EventId second = tell(ben, Care.entry(2, "2025-04-24"));

        figure("RE-06").inTheYearTo(2026).is(0, 1);

        amend(ben, second, Care.entry(2, "2025-04-25"));

        figure("RE-06").inTheYearTo(2026).is(1, 1);
    }

    @Test
    void mother_and_father_count_apart_and_each_once_a_period() {
        ChildId ann = child();
        tell(ann, Family.mother(1));
        tell(ann, Family.father(2));
        tell(ann, Care.entry(1, "2023-04-10"));
        tell(ann, Care.exit(1, "2023-06-10"));
        tell(ann, Care.entry(2, "2025-05-10"));
        tell(ann, Care.exit(2, "2025-06-10"));
        tell(ann, Care.entry(3, "2025-09-10"));

        figure("RE-06")
                .inTheYearTo(2026)
                .is(2, 2)
                .counting(ann, ann)
                .by("parentKind", Map.of("mother", 1L, "father", 1L))
                .by("kind", Map.of("R1", 2L))
                .by("ordinal", Map.of("3", 2L));
    }

    @Test
    void the_same_child_and_a_newborn_together_are_of_the_third_kind() {
        ChildId ann = child();
        ChildId ben = child("2025-05-08");
        tell(ann, Family.mother(1));
        tell(ben, Family.mother(1));
        tell(ann, Care.entry(1, "2023-04-10"));
        tell(ann, Care.exit(1, "2023-06-10"));
        tell(ann, Care.entry(2, "2025-05-10"));
        tell(ben, Care.entry(3, "2025-05-10"));

        figure("RE-06").inTheYearTo(2026).is(1, 1).by("kind", Map.of("R3", 1L));
    }

    @Test
    void a_birth_mother_stays_one_through_adoption_and_an_adoptive_mother_while_she_is_one() {
        ChildId ann = child();
        tell(ann, Family.mother(1));
        tell(ann, Care.entry(1, "2021-04-10"));
        tell(ann, Care.exit(1, "2022-04-10", ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
        tell(ann, Family.noLonger(1, BIRTH_MOTHER, "2022-04-10"));
        ChildId ben = child();
        tell(ben, Family.mother(1));
        tell(ben, Care.entry(2, "2025-05-10"));
        ChildId cal = child();
        tell(cal, Family.parent(2, ADOPTIVE_MOTHER));
        tell(cal, Family.noLonger(2, ADOPTIVE_MOTHER, "2025-05-01"));
        tell(cal, Care.entry(3, "2025-05-10"));

        figure("RE-06").inTheYearTo(2026).is(1, 1).counting(ben);
    }

    @Test
    void step_parents_unaccompanied_children_and_short_breaks_are_left_out() {
        ChildId ann = child();
        tell(ann, Family.parent(1, STEP_PARENT));
        tell(ann, Care.entry(1, "2025-05-10"));
        ChildId ben = child();
        tell(ben, Family.mother(2));
        tell(ben, Care.entry(2, "2025-05-10"));
        tell(ben, Care.unaccompanied("2026-03-31"));
        ChildId cal = child();
        tell(cal, Family.mother(3));
        tell(cal, Care.entry(3, "2025-05-10", LegalStatus.SHORT_BREAKS_AGREEMENT));

        figure("RE-06").inTheYearTo(2026).is(0, 0);
    }

    @Test
    void a_link_recorded_wrongly_changes_the_ordinals_only_until_it_is_known() {
        ChildId ann = child();
        ChildId ben = child();
        today("2026-01-10");
        tell(ann, Family.mother(1));
        EventId wrong = tell(ben, Family.mother(1));
        tell(ann, Care.entry(1, "2024-05-10"));
        tell(ben, Care.entry(2, "2025-05-10"));
        today("2026-02-10");
        amend(ben, wrong, Family.mother(2));

        figureAsKnownOn("2026-02-09", "RE-06").inTheYearTo(2026).is(1, 1);
        figure("RE-06").inTheYearTo(2026).is(0, 1);
    }
}
