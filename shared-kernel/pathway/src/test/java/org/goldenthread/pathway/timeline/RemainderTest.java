package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.List;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.ComingOfAge;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.rules.Remainder;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

/**
 * What an erasure on 30 June 2026 keeps of the age of somebody whose birth the first event tells.
 */
class RemainderTest {

    private final Care care = care(1);

    @Test
    void of_somebody_whom_help_never_saw_grown_up_nothing() {
        assertThat(kept(born("1990-06-10"))).isEmpty();
        assertThat(
                        kept(
                                born("2000-06-10"),
                                care.entered("2005-01-10", "C2"),
                                care.left("2006-01-10", "E4A")))
                .isEmpty();
    }

    @Test
    void of_a_child_under_help_the_month() {
        assertThat(kept(born("2009-02-10"), cpPlan(1, "2026-01-10")))
                .containsExactly(new ComingOfAge(event(1), day("2027-02-28")));
    }

    @Test
    void of_somebody_whose_plan_the_birthday_ended_the_day() {
        assertThat(kept(born("2007-06-10"), cpPlan(1, "2025-01-10")))
                .containsExactly(new ComingOfAge(event(1), day("2025-06-10")));
    }

    @Test
    void on_the_day_of_the_erasure_the_birthday_has_come() {
        assertThat(kept(born("2008-06-30"), care.entered("2025-01-10", "C2")))
                .containsExactly(new ComingOfAge(event(1), day("2026-06-30")));
        assertThat(kept(born("2008-07-01"), care.entered("2025-01-10", "C2")))
                .containsExactly(new ComingOfAge(event(1), day("2026-07-31")));
    }

    @Test
    void of_somebody_whose_help_ended_in_the_year_before_the_birthday_the_day() {
        assertThat(ended("2024-06-09")).isEmpty();
        assertThat(ended("2024-06-10")).hasSize(1);
        assertThat(ended("2025-06-10")).hasSize(1);
    }

    @Test
    void of_somebody_whose_birth_nobody_told_nothing() {
        assertThat(kept(cpPlan(1, "2004-01-10"))).isEmpty();
        assertThat(kept(expected("2004-06-10"), cpPlan(1, "2004-01-10"))).isEmpty();
    }

    @Test
    void is_read_where_the_day_of_birth_can_be_read_no_more() {
        IdentityErased erased =
                new IdentityErased(
                        ErasureReason.COURT_ORDER,
                        List.of(new ComingOfAge(event(1), day("2025-06-10"))));
        PathwayEvent lost =
                new ChildRegistered(
                        day("2008-06-10"),
                        Sex.FEMALE,
                        null,
                        Sealed.lost(CHILD.value()),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        PathwayEvent[] open = {lost, cpPlan(1, "2025-01-10"), erased};

        assertThat(Childhood.of(timeline(open)).over()).contains(day("2025-06-10"));
        assertThat(Rules.violations(timeline(open), day("2025-06-10")))
                .anyMatch(found -> found.rule().equals("GT-AG-1"));
        assertThat(
                        Childhood.of(
                                        timeline(
                                                lost,
                                                new IdentityErased(
                                                        ErasureReason.COURT_ORDER, List.of())))
                                .over())
                .isEmpty();
    }

    private static List<ComingOfAge> ended(String on) {
        return kept(born("2007-06-10"), cpPlan(1, "2024-01-10"), cpPlanEnded(1, on));
    }

    private static List<ComingOfAge> kept(PathwayEvent... events) {
        return Remainder.erasure(ErasureReason.COURT_ORDER, timeline(events), day("2026-06-30"))
                .kept();
    }
}
