package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.children.chronology.Who;
import org.junit.jupiter.api.Test;

/**
 * Born on 29 February, one's birthday in a common year is 28 February, wherever it is counted; and
 * so many months later is the same day of the month, or its last. Told apart from all of them by
 * reading a calendar.
 */
class LeapDayIT extends FigureScenario {

    private static final ChildId CHILD = new ChildId(new UUID(9, 9));
    private static final List<Integer> BANDS = List.of(1, 5, 10, 16, 18);
    private static final List<String> NAMES = List.of("<1", "1-4", "5-9", "10-15", "16-17", "18+");
    private static final List<LocalDate> BIRTHS =
            IntStream.range(0, 4 * 366)
                    .mapToObj(LocalDate.parse("2003-03-01")::plusDays)
                    .filter(day -> day.getDayOfMonth() > 26 || day.getDayOfMonth() < 3)
                    .toList();

    @Test
    void age_bands_change_on_the_birthday_that_the_calendar_shows() {
        LocalDate born = LocalDate.parse("2008-02-29");
        ChildId ann = child(born.toString());
        for (int i = 0; i < BANDS.size(); i++) {
            tell(ann, Need.referred(2 * i, birthday(born, BANDS.get(i)).minusDays(1).toString()));
            tell(ann, Need.referred(2 * i + 1, birthday(born, BANDS.get(i)).toString()));
        }
        for (int i = 0; i < BANDS.size(); i++) {
            String day = birthday(born, BANDS.get(i)).toString();
            String eve = birthday(born, BANDS.get(i)).minusDays(1).toString();
            figure("FD-02").in(eve, eve).by("age", Map.of(NAMES.get(i), 1L));
            figure("FD-02").in(day, day).by("age", Map.of(NAMES.get(i + 1), 1L));
        }
    }

    @Test
    void rules_and_pages_know_the_same_birthdays() {
        for (LocalDate born : BIRTHS) {
            ChildTimeline timeline = ChildTimeline.of(CHILD, List.of(entry(registered(born))));
            for (int age = 1; age <= 25; age++) {
                LocalDate birthday = birthday(born, age);
                assertThat(Identity.of(timeline).birthday(age)).isEqualTo(Optional.of(birthday));
                assertThat(Who.of(timeline, birthday).life(birthday)).endsWith("aged " + age);
                if (age > 1) {
                    assertThat(Who.of(timeline, birthday).life(birthday.minusDays(1)))
                            .endsWith("aged " + (age - 1));
                }
            }
        }
    }

    @Test
    void a_child_of_29_february_is_in_early_years_until_28_february_five_years_later() {
        ChildId before = child("2020-02-29");
        ChildId on = child("2020-02-29");
        tell(before, Help.started(1, "2025-02-27"));
        tell(on, Help.started(2, "2025-02-28"));

        figure("EH-03")
                .inTheYearTo(2025)
                .is(1, 2)
                .counting(before)
                .by("months", Map.of("59", 1L, "60+", 0L));
    }

    @Test
    void a_referral_a_year_after_29_february_comes_within_twelve_months_on_28_february() {
        ChildId ann = child();
        tell(ann, Need.referred(1, "2024-02-29"));
        tell(ann, Need.noAction(1, "2024-03-01"));
        tell(ann, Need.referred(2, "2025-02-28"));
        ChildId ben = child();
        tell(ben, Need.referred(3, "2024-02-29"));
        tell(ben, Need.noAction(3, "2024-03-01"));
        tell(ben, Need.referred(4, "2025-03-01"));

        figure("FD-04").in("2025-02-01", "2025-03-31").is(1, 2).counting(ann);
    }

    @Test
    void a_return_to_care_within_twelve_months_counts_the_same_day_a_year_on_and_not_the_next() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2023-05-01"));
        tell(ann, Care.exit(1, "2024-02-29"));
        tell(ann, Care.entry(2, "2025-02-28"));
        ChildId ben = child();
        tell(ben, Care.entry(3, "2023-05-01"));
        tell(ben, Care.exit(3, "2024-02-29"));
        tell(ben, Care.entry(4, "2025-03-01"));

        figure("RE-01").in("2025-02-01", "2025-03-31").is(1, 2).counting(ann);
    }

    /** Three months from 30 November reach to 28 February, six from 31 August too. */
    @Test
    void an_episode_lasts_three_months_on_the_same_day_of_the_month_and_two_years_from_it() {
        lasting("2024-11-30", "2025-02-28", "3 months or less");
        lasting("2024-11-30", "2025-03-01", "3 to 6 months");
        lasting("2024-08-31", "2025-02-28", "3 to 6 months");
        lasting("2024-08-31", "2025-03-01", "6 to 12 months");
        lasting("2024-02-29", "2025-02-28", "6 to 12 months");
        lasting("2024-02-29", "2025-03-01", "1 to 2 years");
        lasting("2024-02-29", "2026-02-27", "1 to 2 years");
        lasting("2024-02-29", "2026-02-28", "2 years or more");
    }

    private void lasting(String from, String on, String band) {
        forget();
        ChildId ann = child();
        tell(ann, Need.referred(1, from));
        tell(ann, Need.accepted(1, from));
        tell(ann, Need.closed(1, "2026-06-01", ReasonForClosure.NO_LONGER_IN_NEED));
        figure("CN-03").asAt(on).is(1).by("duration", Map.of(band, 1L));
    }

    /** What a calendar shows: the same day of the month, or 28 February where there is no 29th. */
    private static LocalDate birthday(LocalDate born, int age) {
        int year = born.getYear() + age;
        return born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !Year.isLeap(year)
                ? LocalDate.of(year, 2, 28)
                : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
    }

    private static Entry entry(Fact fact) {
        return new Entry(new EventId(new UUID(9, 1)), Instant.EPOCH, fact);
    }

    private static ChildRegistered registered(LocalDate born) {
        return new ChildRegistered(
                born,
                Sex.FEMALE,
                null,
                Sealed.of(CHILD.value(), born),
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
    }
}
