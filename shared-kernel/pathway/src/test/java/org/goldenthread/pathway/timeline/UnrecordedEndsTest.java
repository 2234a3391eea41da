package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class UnrecordedEndsTest {

    private static final Ending NONE = Ending.recorded(Optional.empty());

    private final Care care = care(1);

    @Test
    void from_the_eighteenth_birthday_on_somebody_is_asked_for_the_end_of_a_plan() {
        PathwayEvent[] open = {born("2006-06-01"), cpPlan(1, "2024-01-10")};

        assertThat(found("2024-05-31", open)).isEmpty();
        assertThat(found("2024-06-01", open)).containsExactly("GT-AG-1");
        assertThat(endOfPlan(open)).isEqualTo(byAge("2024-06-01"));
    }

    @Test
    void from_the_eighteenth_birthday_on_somebody_is_asked_for_the_exit_from_care() {
        PathwayEvent[] open = {born("2006-06-01"), care.entered("2024-01-10", "C2")};

        assertThat(found("2024-05-31", open)).isEmpty();
        assertThat(found("2024-06-01", open)).containsExactly("GT-AG-2");
        assertThat(endOfCare(open)).isEqualTo(byAge("2024-06-01"));
    }

    @Test
    void an_end_recorded_on_or_before_the_birthday_stays_as_it_is() {
        PathwayEvent[] ended = {
            born("2006-06-01"), cpPlan(1, "2024-01-10"), cpPlanEnded(1, "2024-06-01")
        };
        PathwayEvent[] left = {
            born("2006-06-01"), care.entered("2024-01-10", "C2"), care.left("2024-05-20", "E4A")
        };

        assertThat(endOfPlan(ended)).isEqualTo(recorded("2024-06-01"));
        assertThat(endOfCare(left)).isEqualTo(recorded("2024-05-20"));
        assertThat(found("2025-01-01", ended)).isEmpty();
        assertThat(found("2025-01-01", left)).isEmpty();
    }

    @Test
    void an_end_recorded_for_a_later_day_ends_on_the_birthday_and_nobody_is_asked_for_one() {
        PathwayEvent[] left = {
            born("2006-06-01"), care.entered("2024-01-10", "C2"), care.left("2024-09-01", "E8")
        };

        assertThat(endOfCare(left)).isEqualTo(recorded("2024-06-01"));
        assertThat(found("2025-01-01", left)).isEmpty();
    }

    @Test
    void a_stay_in_a_community_home_goes_on() {
        PathwayEvent[] stays = {born("2006-06-01"), care.entered("2024-01-10", "V2", "K2")};

        assertThat(endOfCare(stays)).isEqualTo(NONE);
        assertThat(found("2025-01-01", stays)).isEmpty();
    }

    @Test
    void a_foster_home_after_the_community_home_does_not() {
        assertThat(
                        endOfCare(
                                born("2006-06-01"),
                                care.entered("2024-01-10", "V2", "K2"),
                                care.moved("2024-08-01", "U6", "PR1")))
                .isEqualTo(byAge("2024-08-01"));
    }

    @Test
    void whoever_was_born_on_29_february_comes_of_age_on_the_28th() {
        assertThat(endOfPlan(born("2008-02-29"), cpPlan(1, "2024-01-10")))
                .isEqualTo(byAge("2026-02-28"));
    }

    @Test
    void nothing_ends_by_age_while_the_day_of_birth_is_not_known() {
        assertThat(endOfPlan(cpPlan(1, "2024-01-10"))).isEqualTo(NONE);
        assertThat(endOfPlan(expected("2024-06-01"), cpPlan(1, "2024-01-10"))).isEqualTo(NONE);
    }

    @Test
    void what_began_after_the_birthday_is_on_no_day() {
        assertThat(endOfPlan(born("2006-06-01"), cpPlan(1, "2024-07-10")))
                .isEqualTo(byAge("2024-07-10"));
    }

    private static List<String> found(String on, PathwayEvent... events) {
        return Rules.violations(timeline(events), day(on)).stream()
                .map(Violation::rule)
                .filter(rule -> rule.startsWith("GT-AG"))
                .toList();
    }

    private static Ending endOfPlan(PathwayEvent... events) {
        ChildTimeline timeline = timeline(events);
        return ProtectionPlan.of(timeline).getFirst().ending(Childhood.of(timeline));
    }

    private static Ending endOfCare(PathwayEvent... events) {
        ChildTimeline timeline = timeline(events);
        return PeriodOfCare.of(timeline).getFirst().ending(Childhood.of(timeline));
    }

    private static Ending byAge(String day) {
        return new Ending(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private static Ending recorded(String day) {
        return Ending.recorded(Optional.of(LocalDate.parse(day)));
    }
}
