package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.PersonMergeProposed;
import org.goldenthread.pathway.person.PersonMergeUndone;
import org.goldenthread.pathway.person.PersonMerged;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.pathway.person.SiblingsUnlinked;
import org.junit.jupiter.api.Test;

/** Figures of people who turn out to be one, and not to be one after all. */
class MergedFiguresIT extends FigureScenario {

    @Test
    void of_two_records_with_a_plan_each_the_later_becomes_the_second_as_now_known_only() {
        ChildId ann = child();
        ChildId anna = child();
        today("2026-01-10");
        tell(ann, Protection.plan(1, "2023-05-01"));
        tell(ann, Protection.ended(1, "2023-11-01", null));
        tell(anna, Protection.plan(2, "2025-06-01"));
        today("2026-02-10");
        merge(anna, ann);
        today("2026-03-10");
        unmerge(anna, ann);

        figureAsKnownOn("2026-02-09", "CP-08").inTheYearTo(2026).is(0, 1);
        figureAsKnownOn("2026-03-09", "CP-08").inTheYearTo(2026).is(1, 1).counting(ann);
        figure("CP-08").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void a_chain_of_merges_is_one_child_and_comes_apart_link_by_link() {
        ChildId ann = child();
        ChildId ben = child();
        ChildId cal = child();
        tell(ann, Protection.plan(1, "2023-05-01"));
        tell(ann, Protection.ended(1, "2023-11-01", null));
        tell(ben, Protection.plan(2, "2024-05-01"));
        tell(ben, Protection.ended(2, "2024-11-01", null));
        tell(cal, Protection.plan(3, "2025-06-01"));
        today("2026-07-01");
        merge(ann, ben);
        figure("CP-08").inTheYearTo(2025).is(1, 1).counting(ben);
        figure("CP-08").inTheYearTo(2026).is(0, 1);
        today("2026-07-02");
        merge(ben, cal);
        figure("CP-08").inTheYearTo(2025).is(1, 1).counting(cal);
        figure("CP-08").inTheYearTo(2026).is(1, 1).counting(cal);
        today("2026-07-03");
        unmerge(ann, ben);

        figure("CP-08").inTheYearTo(2025).is(0, 1);
        figure("CP-08").inTheYearTo(2026).is(1, 1).counting(cal);
        figureAsKnownOn("2026-07-01", "CP-08").inTheYearTo(2026).is(0, 1);
        figureAsKnownOn("2026-07-02", "CP-08").inTheYearTo(2025).is(1, 1).counting(cal);
    }

    @Test
    void
            two_mothers_who_are_one_make_the_second_child_a_second_instance_until_they_are_two_again() {
        ChildId ann = child();
        ChildId ben = child();
        today("2026-01-10");
        tell(ann, Family.mother(1));
        tell(ben, Family.mother(2));
        tell(ann, Care.entry(1, "2024-05-10"));
        tell(ben, Care.entry(2, "2025-05-10"));
        tell(Family.person(2), new PersonMergeProposed(Family.person(1), MergeReason.ANOTHER_NAME));
        today("2026-02-10");
        tell(Family.person(2), new PersonMerged(Family.person(1)));
        today("2026-03-10");
        tell(
                Family.person(2),
                new PersonMergeUndone(Family.person(1), UnmergeReason.DIFFERENT_PEOPLE));

        figureAsKnownOn("2026-02-09", "RE-06").inTheYearTo(2026).is(0, 1);
        figureAsKnownOn("2026-03-09", "RE-06")
                .inTheYearTo(2026)
                .is(1, 1)
                .counting(ben)
                .by("kind", Map.of("R2", 1L));
        figure("RE-06").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void a_chain_of_adults_is_one_parent() {
        ChildId ann = child();
        ChildId ben = child();
        tell(ann, Family.mother(1));
        tell(ben, Family.mother(3));
        tell(ann, Care.entry(1, "2024-05-10"));
        tell(ben, Care.entry(2, "2025-05-10"));
        tell(Family.person(1), new PersonMerged(Family.person(2)));
        figure("RE-06").inTheYearTo(2026).is(0, 1);
        tell(Family.person(2), new PersonMerged(Family.person(3)));

        figure("RE-06").inTheYearTo(2026).is(1, 1);
    }

    @Test
    void one_mother_of_a_child_recorded_twice_counts_once() {
        ChildId ann = child();
        tell(ann, Family.mother(1));
        tell(ann, Family.mother(2));
        tell(ann, Care.entry(1, "2025-05-10"));
        figure("RE-06").inTheYearTo(2026).is(0, 2);

        tell(Family.person(2), new PersonMerged(Family.person(1)));

        figure("RE-06").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void a_sibling_who_was_merged_is_known_by_the_survivors_id() {
        ChildId ann = child();
        ChildId ben = child();
        ChildId cal = child();
        EventId linked = tell(ann, new SiblingsLinked(ben, LocalDate.of(2015, 5, 5)));
        long before = positionOf(linked);
        merge(ben, cal);

        assertThat(siblingsAt(before)).containsExactly(ben.value());
        assertThat(siblingsAt(before + 3)).containsExactly(cal.value());

        tell(ann, new SiblingsUnlinked(ben, LocalDate.of(2020, 1, 1)));

        assertThat(
                        DATABASE.jdbc()
                                .sql("select ended_on from records.siblinghood_known(?)")
                                .param(before + 4)
                                .query(LocalDate.class)
                                .list())
                .containsExactly(LocalDate.of(2020, 1, 1));
    }

    private static long positionOf(EventId event) {
        return event.value().getLeastSignificantBits();
    }

    private static List<UUID> siblingsAt(long position) {
        return DATABASE.jdbc()
                .sql("select sibling from records.siblinghood_known(?)")
                .param(position)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
